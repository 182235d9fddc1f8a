import type { Patterns } from '../compile.ts';
import { deniesOther } from './deniesOther.ts';

/** Every word for keeping in the sentence is one that is denied of something else. */
export function onlyOtherDenied(p: Patterns, low: string): boolean {
  const denial = [p.is.notStored.exec(low), p.keptNot.exec(low)].find((match) => match && deniesOther(p, low, match));
  if (!denial) return false;
  return !p.is.store.test(`${low.slice(0, denial.index)} ${low.slice(denial.index + denial[0].length)}`);
}
