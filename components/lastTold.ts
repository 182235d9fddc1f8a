import { isAct } from '../utils/catalog/isAct.ts';
import type { StandingFacts } from '../utils/catalog/toStandingFacts.ts';
import type { PresentOfControl } from '../utils/ledger/foldPresent.ts';

/**
 * The instant of the newest thing a standing can rest on: a word of the person, or a look at the page that could tell;
 * `undefined` where there is neither. Acts are no part of a standing.
 */
export function lastTold(
  facts: Pick<StandingFacts, 'controls'>,
  present: ReadonlyMap<string, Pick<PresentOfControl, 'said' | 'told'>>,
): string | undefined {
  return facts.controls
    .filter((control) => !isAct(control))
    .flatMap(({ id }) => [present.get(id)?.said?.at, present.get(id)?.told?.at])
    .filter((at) => at !== undefined)
    .sort()
    .at(-1);
}
