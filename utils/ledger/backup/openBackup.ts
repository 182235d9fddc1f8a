import { LedgerError } from '../ledgerError.ts';
import { decrypting, isEncrypted } from './encrypted.ts';
import { type BackupPart, readBackup } from './readBackup.ts';

/** A backup that can be read as often as wanted, and whether it was encrypted. */
export interface OpenBackup {
  isEncrypted: boolean;
  parts(): AsyncGenerator<BackupPart>;
}

/** What browsers throw when a file has changed or gone since it was picked. W3C File API, section 9.1. */
const REPLACED = ['NotReadableError', 'NotFoundError'];

/**
 * Opens a file as a backup; nothing of its content is read yet.
 * @throws LedgerError `passphrase-needed`, `passphrase-wrong`, `backup-not-recognised`, `backup-truncated`, `backup-damaged`,
 *   `backup-replaced` if another program writes the file meanwhile
 */
export async function openBackup(file: Blob, passphrase?: string): Promise<OpenBackup> {
  try {
    const isLocked = await isEncrypted(file);
    const open = isLocked ? await decrypting(file, passphrase) : async () => file.stream();
    return {
      isEncrypted: isLocked,
      async *parts() {
        try {
          yield* readBackup(await open());
        } catch (cause) {
          throw named(cause, isLocked);
        }
      },
    };
  } catch (cause) {
    throw named(cause, false);
  }
}

function named(cause: unknown, isLocked: boolean): unknown {
  if (cause instanceof LedgerError) return cause;
  if (cause instanceof DOMException && REPLACED.includes(cause.name))
    return new LedgerError('backup-replaced', String(cause), cause);
  // The cipher refuses a changed byte and a missing end alike, and does not say which.
  return isLocked ? new LedgerError('backup-damaged', String(cause), cause) : cause;
}
