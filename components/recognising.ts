import { borrow, borrowedOrigins, unborrow } from '../utils/extension/borrowedOrigins.ts';
import { neededOrigins } from '../utils/extension/neededOrigins.ts';
import { askForOrigins, giveBackOrigins } from '../utils/extension/recognition.ts';

/**
 * Asks for sites to be recognised. Call it first thing in a click.
 * @param missing what is not allowed yet
 * @param all the same with what was allowed already, maybe for watching alone; from now on it is there for this, too
 */
export async function startRecognising(missing: readonly string[], all: readonly string[]): Promise<boolean> {
  const asked = askForOrigins(missing);
  const lent = (await borrowedOrigins()).intersection(new Set(all));
  // Beside the question, as the popup may be closed by it.
  await unborrow(lent);
  const granted = await asked.catch(() => false);
  if (!granted) await borrow(lent);
  return granted;
}

/** Gives the sites back, but for those that something is watched on; they stay as long as that. */
export async function stopRecognising(all: readonly string[]): Promise<void> {
  const needed = await neededOrigins();
  await borrow(all.filter((origin) => needed.has(origin)));
  await giveBackOrigins(all.filter((origin) => !needed.has(origin)));
}
