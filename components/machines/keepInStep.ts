import { readSyncPassphrase } from '../../utils/extension/syncPassphrase.ts';
import { keepFolder, keptFolder } from '../../utils/ledger/sync/keptFolder.ts';
import type { FolderSync } from '../../utils/ledger/sync/syncFolder.ts';
import { tellChange } from '../record.ts';
import { refreshReminders } from '../requests/refreshReminders.ts';
import { mayUseFolder } from './folderAccess.ts';

/** Merges what other machines left in the folder and writes this one's copy. */
export async function keepInStep(handle: FileSystemDirectoryHandle, passphrase: string): Promise<FolderSync> {
  // Loaded on demand: most people have one machine.
  const { syncFolder } = await import('../../utils/ledger/sync/syncFolder.ts');
  const result = await syncFolder(handle, passphrase);
  await keepFolder({ handle, at: new Date().toISOString() });
  if (result.merged.length > 0) {
    await refreshReminders();
    await tellChange();
  }
  return result;
}

/** The same without a question, when the dashboard opens: only where the folder may be used and the passphrase is known. */
export async function keepInStepQuietly(): Promise<void> {
  try {
    const folder = await keptFolder();
    const passphrase = folder && (await readSyncPassphrase());
    if (passphrase && (await mayUseFolder(folder.handle, false))) await keepInStep(folder.handle, passphrase);
  } catch (error) {
    console.error('folder-not-in-step', error);
  }
}
