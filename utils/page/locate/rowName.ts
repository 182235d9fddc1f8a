import type { Budget } from '../dom/budget.ts';
import { composedParent } from '../dom/composed.ts';
import { queryAll } from '../dom/natives.ts';
import type { Name } from './nameOf.ts';
import { createCollector } from './partsOf.ts';
import { SWITCH_ROLES, sieveFor } from './roles.ts';

const HIGHEST = 6;
const SWITCHES = sieveFor(SWITCH_ROLES);

/**
 * For a switch without any name: the text of its row. Climbs to the first box that holds text, and takes it only if
 * this switch is the only one in there; so a heading further up, or a neighbour's text, never names it.
 */
export function rowName(element: Element, budget: Budget): Name | undefined {
  let around = composedParent(element);
  for (let step = 0; around && step < HIGHEST; step++, around = composedParent(around)) {
    if (queryAll(around, SWITCHES).length > 1) return undefined;
    const collector = createCollector(budget, element);
    collector.addContentOf(around);
    const name = collector.finish();
    if (name.cut) return undefined;
    if (name.text) return name;
  }
  return undefined;
}
