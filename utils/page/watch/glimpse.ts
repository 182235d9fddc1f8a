import { hasMoreThan, queryAll } from '../dom/natives.ts';
import { locateEach } from '../locate/locateControl.ts';
import { SWITCH_ROLES, sieveFor } from '../locate/roles.ts';
import type { ReadableControl } from '../state/readingTypes.ts';

/** A page with more elements, or more boxes to tick, is only looked at where a dialog is open; settings of big apps open in one. */
const MOST_ELEMENTS = 5_000;
const MOST_BOXES = 60;
const BOXES = sieveFor(SWITCH_ROLES);
/** One after the other: for one plain selector each, browsers walk a big page several times as fast as for a list of them. */
const DIALOGS = ['[role="dialog"]', 'dialog[open]'];
/** Of each kind; the last ones lie on top. */
const MOST_DIALOGS = 3;

/** What a quick look saw. */
export interface Glimpse {
  /** Controls by their place in the list. */
  seen: ReadonlySet<number>;
  /** The time was over before everything was looked at. */
  cutShort: boolean;
}

/**
 * Which of these controls can be seen now: a quick look that may miss one, and says nothing about its state. Whoever
 * wants that reads the whole page. Each part of the page that is looked at gets `time` milliseconds; one that is cut short
 * sees nothing there.
 */
export function glimpse(page: Document, controls: readonly ReadableControl[], time: number): Glimpse {
  const wanted = controls.map(({ labels }) => ({ labels, roles: SWITCH_ROLES }));
  const isMuch = isBig(page) || queryAll(page, BOXES).length > MOST_BOXES;
  const places = isMuch ? [...dialogsOf(page)] : [page];
  const found = places.flatMap((place) => [...locateEach(place, wanted, time).entries()]);
  return {
    seen: new Set(found.filter(([, located]) => located.found === 'one').map(([index]) => index)),
    cutShort: found.some(([, located]) => located.found === 'out-of-time'),
  };
}

/** Too many elements to look at all of them. */
export const isBig = (page: Document): boolean => hasMoreThan(page, MOST_ELEMENTS);

const dialogsOf = (page: Document): Set<Element> =>
  new Set(DIALOGS.flatMap((kind) => Array.from(queryAll(page, kind)).slice(-MOST_DIALOGS).reverse()));
