import type { KeptFolder } from '../layout.ts';
import { openLedger } from '../openLedger.ts';
import { write } from '../write.ts';

/** The folder the person chose for a copy; `undefined` if none. A browser may have taken its permission back. */
export async function keptFolder(): Promise<KeptFolder | undefined> {
  return (await (await openLedger()).get('meta', 'keptFolder')) as KeptFolder | undefined;
}

/** Keeps a folder, with the instant at which it was last in step. */
export async function keepFolder(kept: KeptFolder): Promise<void> {
  await write([], async ({ transaction }) => void (await transaction.objectStore('meta').put(kept, 'keptFolder')));
}

/** Forgets the folder and what was read from it. What is in the folder stays there. */
export async function dropFolder(): Promise<void> {
  await write([], async ({ transaction }) => {
    const meta = transaction.objectStore('meta');
    await Promise.all([meta.delete('keptFolder'), meta.delete('folder')]);
  });
}
