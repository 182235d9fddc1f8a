import { startBudget } from '../dom/budget.ts';
import { composedContains } from '../dom/composed.ts';
import { attr, queryAll } from '../dom/natives.ts';
import { rootsOf } from '../dom/rootsOf.ts';
import { foldText } from './foldText.ts';
import { indexLabels } from './indexLabels.ts';
import { type Fit, matchName } from './matchName.ts';
import { type Name, nameOf } from './nameOf.ts';
import { type Role, roleOf, SWITCH_ROLES, sieveFor } from './roles.ts';
import { rowName } from './rowName.ts';
import { shownBox } from './shownBox.ts';

/** What to look for: any of these labels, in any language, on anything with one of these roles. */
export interface Wanted {
  labels: readonly string[];
  roles: readonly Role[];
}

export interface LocateQuery extends Wanted {
  /** Time for the whole search, ms. */
  budgetMs: number;
}

export type Located =
  | { found: 'one'; element: Element; name: string; role: Role; fit: Fit }
  | { found: 'none' | 'many' | 'out-of-time' };

/** How many names are worked out between two looks at the clock. */
const STRIDE = 8;

type Hit = Extract<Located, { found: 'one' }>;

/** The one visible control with one of these labels. `out-of-time` says nothing about what is on the page. */
export function locateControl(root: Document | ShadowRoot | Element, query: LocateQuery): Located {
  return locateEach(root, [query], query.budgetMs)[0] as Located;
}

/**
 * Looks for several things in one walk: each name is worked out once.
 * Elements are sieved by tag and role first, then by name, and only what has the right name is asked whether it is seen.
 */
export function locateEach(
  root: Document | ShadowRoot | Element,
  wanted: readonly Wanted[],
  budgetMs: number,
): Located[] {
  const budget = startBudget(budgetMs);
  const searches = wanted.map(({ labels, roles }) => ({
    labels: new Set(labels.map(foldText).filter(Boolean)),
    roles: new Set(roles),
    hits: [] as Hit[],
    many: false,
  }));
  if (wanted.length === 0) return [];
  const allLabels = new Set(searches.flatMap(({ labels }) => [...labels]));
  const sieve = sieveFor([...new Set(wanted.flatMap(({ roles }) => roles))]);
  const roots = rootsOf(root, budget);
  if (!roots) return wanted.map(() => ({ found: 'out-of-time' }));

  for (const tree of roots) {
    const candidates = queryAll(tree, sieve);
    const findLabels = indexLabels(tree);
    for (let index = 0; index < candidates.length; index++) {
      if (index % STRIDE === 0 && budget.spent())
        return searches.map(({ many }) => ({ found: many ? 'many' : 'out-of-time' }));
      const element = candidates[index] as Element;
      const role = roleOf(element);
      const open = searches.filter((search) => role && !search.many && search.roles.has(role));
      if (!role || open.length === 0) continue;
      const named = nameOf(element, budget, findLabels);
      const name: Name | undefined = named.text || !SWITCH_ROLES.includes(role) ? named : rowName(element, budget);
      if (!name || !matchName(name, allLabels)) continue;
      for (const search of open) {
        const fit = matchName(name, search.labels);
        if (!fit || !shownBox(element)) continue;
        search.many = !takeHit(search.hits, { found: 'one', element, name: name.text, role, fit });
      }
    }
    if (searches.every(({ many }) => many)) break;
  }
  if (budget.spent()) return searches.map(({ many }) => ({ found: many ? 'many' : 'out-of-time' }));
  return searches.map(({ hits, many }) => (many ? { found: 'many' } : (hits[0] ?? { found: 'none' })));
}

/**
 * Adds a hit. Two hits are one control only where one stands inside the other (a switch drawn around a native input;
 * the inner one holds the value), or where two links lead to the same place.
 * @returns false when there are two
 */
function takeHit(hits: Hit[], hit: Hit): boolean {
  const before = hits[0];
  if (!before) hits.push(hit);
  else if (composedContains(before.element, hit.element)) hits[0] = innerOrOuter(before, hit);
  else if (composedContains(hit.element, before.element)) hits[0] = innerOrOuter(hit, before);
  else return leadsTo(before) !== undefined && leadsTo(before) === leadsTo(hit);
  return true;
}

const leadsTo = ({ role, element }: Hit): string | undefined =>
  role === 'link' ? (attr(element, 'href') ?? undefined) : undefined;

/** A row that is a button or link around its switch is the row; the switch is the control. */
function innerOrOuter(outer: Hit, inner: Hit): Hit {
  return SWITCH_ROLES.includes(outer.role) && !SWITCH_ROLES.includes(inner.role) ? outer : inner;
}
