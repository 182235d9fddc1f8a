import type { Patterns } from '../compile.ts';
import { NEAR } from './distances.ts';
import { labelOf } from './labelOf.ts';

/** The same where no spaces stand between words. */
const NEAR_UNSPACED = 30;
/** Where the verb comes last, all that is kept may stand in between. */
const NEAR_LAST = 160;

/** The word for keeping stands near the word for the content. */
export function stands(p: Patterns, low: string, named: RegExpExecArray): boolean {
  const kept = p.is.store.exec(low);
  if (kept === null) return false;
  const label = labelOf(low) ?? '';
  if (named.index < label.length) return true;
  const near = p.lexicon.verbLast ? NEAR_LAST : NEAR;
  return Math.abs(kept.index - named.index) < (p.lexicon.boundary ? near : NEAR_UNSPACED);
}
