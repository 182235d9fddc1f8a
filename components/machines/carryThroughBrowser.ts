import { syncArea, wantsBrowserSync } from '../../utils/extension/browserSync.ts';
import { readSyncPassphrase } from '../../utils/extension/syncPassphrase.ts';
import type { BrowserSynced } from '../../utils/ledger/sync/syncThroughBrowser.ts';
import { tellChange } from '../record.ts';

/** Takes in what other machines handed to the browser's own sync, and hands over what this one has. */
export async function carryThroughBrowser(passphrase: string): Promise<BrowserSynced> {
  const { syncThroughBrowser } = await import('../../utils/ledger/sync/syncThroughBrowser.ts');
  const result = await syncThroughBrowser(syncArea, passphrase);
  if (result.added > 0) await tellChange();
  return result;
}

/** The same without a question, when the dashboard opens: only where it is wanted and the passphrase is known. */
export async function carryQuietly(): Promise<void> {
  try {
    const passphrase = (await wantsBrowserSync()) && (await readSyncPassphrase());
    if (passphrase) await carryThroughBrowser(passphrase);
  } catch (error) {
    console.error('browser-sync', error);
  }
}
