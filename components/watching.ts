import { borrow, borrowedOrigins, unborrow } from '../utils/extension/borrowedOrigins.ts';
import { neededOrigins } from '../utils/extension/neededOrigins.ts';
import { allowedOrigins, askForOrigins, giveBackOrigins } from '../utils/extension/recognition.ts';

/** Stores a wish, or takes it back. */
export type Wish = () => Promise<void>;

/**
 * Asks for sites to watch. Call it first thing in a click: the browser is asked at once. What was allowed already is asked
 * for before that, and so is answered before; it is the person's for another purpose, and stays when watching stops.
 */
export async function askToWatch(origins: readonly string[]): Promise<boolean> {
  const had = allowedOrigins(origins);
  const asked = askForOrigins(origins);
  const known = new Set(await had);
  const lent = origins.filter((origin) => !known.has(origin));
  // Beside the question and not after it, because it may close the popup.
  await borrow(lent);
  const granted = await asked.catch(() => false);
  if (!granted) await unborrow(lent);
  return granted;
}

/**
 * Wants sites watched. Call it first thing in a click. The wish is stored beside the question, as the popup may be closed by
 * it, and taken back if the person says no.
 */
export async function startWatching(origins: readonly string[], want: Wish, unwant: Wish): Promise<boolean> {
  const asked = askToWatch(origins);
  await want();
  const granted = await asked;
  if (!granted) await unwant();
  return granted;
}

/** Stops watching, and gives the browser back what was allowed for that alone and no other wish needs. */
export async function stopWatching(unwant: Wish): Promise<void> {
  const before = await neededOrigins();
  await unwant();
  const back = [...before.difference(await neededOrigins()).intersection(await borrowedOrigins())];
  if (back.length === 0) return;
  await giveBackOrigins(back);
  await unborrow(back);
}
