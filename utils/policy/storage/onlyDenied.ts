import type { Patterns } from '../compile.ts';
import { notKept } from './notKept.ts';

/** Every word for keeping in the sentence is denied ("processed temporarily, not stored"). */
export function onlyDenied(p: Patterns, low: string): boolean {
  let rest = low;
  for (let match = notKept(p, rest); match; match = notKept(p, rest))
    rest = `${rest.slice(0, match.index)} ${rest.slice(match.index + match[0].length)}`;
  return rest !== low && !p.is.store.test(rest);
}
