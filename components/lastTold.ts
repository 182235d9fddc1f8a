import type { ServicePresent } from '../utils/ledger/presentOf.ts';

/**
 * The instant of the newest thing a standing can rest on: a word of the person, or a look at the page that could tell;
 * `undefined` where there is neither.
 */
export function lastTold({ controls, lastSaid }: Pick<ServicePresent, 'controls' | 'lastSaid'>): string | undefined {
  const looks = [...controls.values()].map(({ told }) => told?.at);
  return [lastSaid, ...looks]
    .filter((at) => at !== undefined)
    .sort()
    .at(-1);
}
