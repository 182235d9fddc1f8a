import { LedgerError } from '../ledgerError.ts';
import { decrypting, isEncrypted } from './encrypted.ts';
import { type BackupPart, readBackup } from './readBackup.ts';

/** A backup that can be read as often as wanted, and whether it was encrypted. */
export interface OpenBackup {
  isEncrypted: boolean;
  parts(): AsyncGenerator<BackupPart>;
}

/**
 * Opens a file as a backup; nothing of its content is read yet.
 * @throws LedgerError `passphrase-needed`, `passphrase-wrong`, `backup-not-recognised`, `backup-truncated`, `backup-damaged`
 */
export async function openBackup(file: Blob, passphrase?: string): Promise<OpenBackup> {
  if (!(await isEncrypted(file))) return { isEncrypted: false, parts: () => readBackup(file.stream()) };
  if (passphrase === undefined) throw new LedgerError('passphrase-needed', 'an age file');
  const decrypted = await decrypting(file, passphrase);
  return {
    isEncrypted: true,
    async *parts() {
      try {
        yield* readBackup(await decrypted());
      } catch (cause) {
        if (cause instanceof LedgerError) throw cause;
        // The cipher refuses a changed byte and a missing end alike, and does not say which.
        throw new LedgerError('backup-damaged', String(cause), cause);
      }
    },
  };
}
