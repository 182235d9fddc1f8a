import type { Patterns } from '../compile.ts';

/** What is kept is anonymous; "deleted or anonymised after a year" is not. */
export function onlyAnonymous(p: Patterns, low: string): boolean {
  const anonymous = p.is.anonymous.exec(low);
  const gone = p.is.delete.exec(low);
  return anonymous !== null && !(gone && gone.index < anonymous.index);
}
