import type { Patterns } from '../compile.ts';

/** "This policy explains how we store your pictures" only announces. */
export function announces(p: Patterns, low: string): boolean {
  const kept = p.is.store.exec(low)?.index ?? 0;
  return [p.is.policyTitle, p.is.announces].some((title) => (title.exec(low)?.index ?? kept) < kept);
}
