import { countIn, queryAll } from '../dom/natives.ts';
import { type Located, locateEach } from '../locate/locateControl.ts';
import { SWITCH_ROLES } from '../locate/roles.ts';
import type { ReadableControl } from '../state/readingTypes.ts';

/** Time for one part of the page, ms. */
const GLIMPSE_MS = 4;
/** A page with more elements is only looked at where a dialog is open; settings of big apps open in one. */
const MOST_ELEMENTS = 5_000;
const DIALOGS = '[role="dialog" i],[role="alertdialog" i],[aria-modal="true" i],dialog[open]';
const MOST_DIALOGS = 4;

/**
 * Which of these controls can be seen now, by their place in the list: a quick look that may miss one, and says nothing
 * about its state. Whoever wants that reads the whole page.
 */
export function glimpse(page: Document, controls: readonly ReadableControl[]): Set<number> {
  const wanted = controls.map(({ labels }) => ({ labels, roles: SWITCH_ROLES }));
  const dialogs = Array.from(queryAll(page, DIALOGS)).slice(-MOST_DIALOGS).reverse();
  const places = countIn(page) > MOST_ELEMENTS ? dialogs : [page];
  const seen = new Set<number>();
  for (const place of places)
    for (const [index, { found }] of locateEach(place, wanted, GLIMPSE_MS).entries())
      if (isThere(found)) seen.add(index);
  return seen;
}

const isThere = (found: Located['found']): boolean => found === 'one';
