import { catalogOrigins } from '../utils/extension/catalogue.ts';
import { neededOrigins } from '../utils/extension/neededOrigins.ts';
import { allowedOrigins, askForOrigins, giveBackOrigins } from '../utils/extension/recognition.ts';

/** Stores a wish, or takes it back. */
export type Wish = () => Promise<void>;

/**
 * Wants sites watched. Call it first thing in a click: the browser is asked at once. The wish is stored beside that,
 * not after it, because the question may close the popup; it is taken back if the person says no.
 */
export async function startWatching(origins: readonly string[], want: Wish, unwant: Wish): Promise<boolean> {
  const asked = askForOrigins(origins);
  await want();
  const granted = await asked.catch(() => false);
  if (!granted) await unwant();
  return granted;
}

/**
 * Stops watching, and gives the browser back what no other wish needs. Where the person allowed the whole catalogue,
 * one service of it stays allowed: they wanted it recognised.
 */
export async function stopWatching(unwant: Wish): Promise<void> {
  const before = await neededOrigins();
  await unwant();
  const free = before.difference(await neededOrigins());
  const catalogue = await catalogOrigins();
  const isRecognised = (await allowedOrigins(catalogue)).length === catalogue.length;
  const isWhole = catalogue.every((origin) => free.has(origin));
  const kept = new Set(isRecognised && !isWhole ? catalogue : []);
  const back = [...free.difference(kept)];
  if (back.length > 0) await giveBackOrigins(back);
}
