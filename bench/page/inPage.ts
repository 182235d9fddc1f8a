/** What the benchmark calls inside the page: a page like an app's, and the search and reading that the guide does in it. */
import { locateControl, locateEach } from '../../utils/page/locate/locateControl.ts';
import { STEP_ROLES, SWITCH_ROLES } from '../../utils/page/locate/roles.ts';
import { lookAt } from '../../utils/page/state/lookAt.ts';
import { inTurns } from '../lib/inTurns.ts';

const LABEL = 'Improve the model for everyone';
/** No budget: what is measured is the whole search. */
const FOR_EVER = 600_000;
const wanted = { labels: [LABEL, 'Améliorer le modèle pour tous'], roles: SWITCH_ROLES };
const route = [
  { labels: ['Settings', 'Paramètres'], roles: STEP_ROLES },
  { labels: ['Data controls', 'Gestion des données'], roles: STEP_ROLES },
  wanted,
];

function make(tag: string, attributes: Record<string, string>, ...children: Array<Node | string>): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** Nine elements: a row of a list with a picture, a link, a button in two layers, and a checkbox in its label. */
function row(nth: number): HTMLElement {
  return make(
    'article',
    { class: 'row' },
    make('div', {}, make('a', { href: `/p/${nth}` }, `Picture ${nth}`), make('span', {}, 'a moment ago')),
    make('button', { type: 'button' }, make('span', {}, make('span', {}, `More about ${nth}`))),
    make('label', {}, `Choose ${nth}`, make('input', { type: 'checkbox' })),
  );
}

const it = () => document.getElementById('it') as HTMLElement;

const bench = {
  /** Fills the page up to so many elements; the switch stands in the last row. @returns how many there are */
  fill(elements: number): number {
    const list = make('main', {});
    for (let nth = 0; nth * 9 < elements - 20; nth++) list.append(row(nth));
    const state = { id: 'it', role: 'switch', 'aria-checked': 'true', 'data-state': 'checked', 'aria-label': LABEL };
    list.append(make('div', { class: 'row' }, LABEL, make('button', { type: 'button', ...state }, 'x')));
    document.body.replaceChildren(list);
    it().scrollIntoView();
    return document.querySelectorAll('*').length;
  },
  /** Median ms of: one walk over every element; finding the switch; finding each step of a route; reading; finding and reading. */
  measure(runs: number) {
    if (locateControl(document, { ...wanted, budgetMs: FOR_EVER }).found !== 'one') throw new Error('not found');
    if (lookAt(it(), wanted.labels).shows !== 'on') throw new Error('not read');
    const locate = () => locateControl(document, { ...wanted, budgetMs: FOR_EVER });
    return inTurns(
      {
        walk() {
          let length = 0;
          for (const element of document.querySelectorAll('*')) length += element.localName.length;
          return length;
        },
        locate,
        route: () => locateEach(document, route, FOR_EVER),
        read: () => lookAt(it(), wanted.labels),
        both() {
          const found = locate();
          return found.found === 'one' && lookAt(found.element, wanted.labels);
        },
      },
      runs,
    );
  },
};
export type PageBench = typeof bench;
Object.assign(globalThis, { bench });
