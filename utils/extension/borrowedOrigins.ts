import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { storedSettings } from './storedSettings.ts';

const schema = z.object({ origins: z.array(z.string()) });
const stored = storedSettings<z.infer<typeof schema>>('borrowed', schema, { origins: [] });

/**
 * The match patterns that were allowed for watching and for nothing else: not allowed before, and not wanted for the badge
 * since. Only these are given back when watching stops.
 */
export async function borrowedOrigins(): Promise<Set<string>> {
  return new Set((await stored.read()).origins);
}

/** Notes that these are there for watching alone. */
export function borrow(origins: Iterable<string>): Promise<void> {
  return stored.change((old) => ({ origins: [...new Set([...old.origins, ...origins])] }));
}

/** They are gone, or there for something else as well. */
export function unborrow(origins: Iterable<string>): Promise<void> {
  const gone = new Set(origins);
  return stored.change((old) => ({ origins: old.origins.filter((origin) => !gone.has(origin)) }));
}

/** Forgets what the person takes back in the browser's own settings: allowed again, it is theirs for another purpose. */
export function unborrowWhatIsTakenBack(): void {
  browser.permissions.onRemoved.addListener(({ origins = [] }) => void unborrow(origins));
}
