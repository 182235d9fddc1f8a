/** What the benchmark calls inside the page: a page like an app's, and the search and reading that the guide does in it. */
import { locateControl, locateEach } from '../../utils/page/locate/locateControl.ts';
import { STEP_ROLES, SWITCH_ROLES } from '../../utils/page/locate/roles.ts';
import { lookAt } from '../../utils/page/state/lookAt.ts';
import { inTurns } from '../lib/inTurns.ts';
import { fillPage, walkPage } from './fillPage.ts';

const LABEL = 'Improve the model for everyone';
/** No budget: what is measured is the whole search. */
const FOR_EVER = 600_000;
const wanted = { labels: [LABEL, 'Améliorer le modèle pour tous'], roles: SWITCH_ROLES };
const route = [
  { labels: ['Settings', 'Paramètres'], roles: STEP_ROLES },
  { labels: ['Data controls', 'Gestion des données'], roles: STEP_ROLES },
  wanted,
];

const it = () => document.getElementById('it') as HTMLElement;

const bench = {
  fill: (elements: number) => fillPage(elements, LABEL),
  /** Median ms of: one walk over every element; finding the switch; finding each step of a route; reading; finding and reading. */
  measure(runs: number) {
    if (locateControl(document, { ...wanted, budgetMs: FOR_EVER }).found !== 'one') throw new Error('not found');
    if (lookAt(it(), wanted.labels).shows !== 'on') throw new Error('not read');
    const locate = () => locateControl(document, { ...wanted, budgetMs: FOR_EVER });
    return inTurns(
      {
        walk: walkPage,
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
