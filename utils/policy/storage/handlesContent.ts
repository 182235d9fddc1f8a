import type { Patterns } from '../compile.ts';
import { NEAR } from './distances.ts';

/** The sentence names content, and no "not" stands near it. */
export function handlesContent(p: Patterns, low: string): boolean {
  const named = p.is.content.exec(low);
  if (!named) return false;
  return !p.is.negation.test(low.slice(Math.max(0, named.index - NEAR), named.index + named[0].length + NEAR));
}
