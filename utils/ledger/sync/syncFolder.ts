import { exportBackup } from '../backup/exportBackup.ts';
import type { MergePlan } from '../backup/inspectBackup.ts';
import { mergeBackup } from '../backup/mergeBackup.ts';
import type { Meta } from '../layout.ts';
import { LedgerError, type LedgerErrorCode } from '../ledgerError.ts';
import { openLedger } from '../openLedger.ts';
import { write } from '../write.ts';

export interface FolderSync {
  merged: Array<{ file: string; plan: MergePlan }>;
  /** Files that could not be read; they stay as they are, and the others are merged all the same. */
  failed: Array<{ file: string; code: LedgerErrorCode }>;
  /** Whether this device's own file was written again. */
  wrote: boolean;
}

/** Our files, and the copies sync programs make of them after a conflict. */
const OURS = /^lenscap-.*\.age$/;
/** The file a machine writes itself. */
const OF_DEVICE = /^lenscap-([0-9a-f-]{36})\.age$/;

/**
 * Keeps the ledger in step through a folder that other machines see too: merges every file there that is new since the
 * last time, then writes into this device's own file its rows, those of machines that have no file there (a record brought
 * from an old browser by a backup), and all tombstones. No machine ever writes another's
 * file, so the program that carries the folder has nothing to reconcile. Nothing is written while a file there has
 * another passphrase.
 * @throws LedgerError `folder-not-usable` if the folder is gone or the permission was withdrawn
 */
export async function syncFolder(folder: FileSystemDirectoryHandle, passphrase: string): Promise<FolderSync> {
  const result: FolderSync = { merged: [], failed: [], wrote: false };
  const seen = { ...(await folderMeta()) };
  const device = await deviceId();
  const own = `lenscap-${device}.age`;
  /** The other machines whose own file is there and was read. */
  const others = new Set<string>();
  try {
    const files = await filesIn(folder);
    const names = new Set(files.map(({ name }) => name));
    for (const file of files) {
      const state = `${file.lastModified} ${file.size}`;
      try {
        if (seen[file.name] !== state)
          result.merged.push({ file: file.name, plan: await mergeBackup(file, passphrase) });
        seen[file.name] = state;
        const [, other] = OF_DEVICE.exec(file.name) ?? [];
        if (other && other !== device) others.add(other);
      } catch (error) {
        if (!(error instanceof LedgerError) || error.code === 'quota-full') throw error;
        result.failed.push({ file: file.name, code: error.code });
      }
    }
    // Two passphrases in one folder would keep the machines apart for ever; the person settles that first.
    const isLockedOut = result.failed.some(({ code }) => code === 'passphrase-wrong');
    const state = `${await ledgerState()} ${[...others].sort()}`;
    // A program that carries the folder may have taken the file away, or brought an older one back.
    const isAsWritten = names.has(own) && !result.merged.some(({ file }) => file === own);
    if (!isLockedOut && (!isAsWritten || seen.state !== state)) {
      seen[own] = await writeOwn(folder, own, others, passphrase);
      seen.state = state;
      result.wrote = true;
    }
  } catch (error) {
    if (error instanceof DOMException) throw new LedgerError('folder-not-usable', String(error), error);
    throw error;
  }
  await write([], async ({ transaction }) => void (await transaction.objectStore('meta').put(seen, 'folder')), 'step');
  return result;
}

/** Without a file that another program takes away between its name and its content. */
async function filesIn(folder: FileSystemDirectoryHandle): Promise<File[]> {
  const files: File[] = [];
  for await (const handle of folder.values()) {
    if (handle.kind !== 'file' || !OURS.test(handle.name)) continue;
    try {
      files.push(await handle.getFile());
    } catch (error) {
      if (!(error instanceof DOMException && error.name === 'NotFoundError')) throw error;
    }
  }
  return files.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The old file stays until the new one is complete: the browser swaps them when the stream is closed. */
async function writeOwn(
  folder: FileSystemDirectoryHandle,
  name: string,
  others: ReadonlySet<string>,
  passphrase: string,
): Promise<string> {
  const handle = await folder.getFileHandle(name, { create: true });
  const stream = await exportBackup({ passphrase, without: others });
  await stream.pipeTo(await handle.createWritable());
  const file = await handle.getFile();
  return `${file.lastModified} ${file.size}`;
}

const folderMeta = async (): Promise<Meta['folder']> =>
  ((await (await openLedger()).get('meta', 'folder')) as Meta['folder'] | undefined) ?? {};

/** An empty ledger has no device yet; writing nothing gives it one. */
async function deviceId(): Promise<string> {
  return write([], async ({ stamp }) => stamp().device, 'step');
}

/** Changes with every row that is written or comes in, and with everything that is forgotten. */
async function ledgerState(): Promise<string> {
  const ledger = await openLedger();
  return JSON.stringify(await ledger.get('meta', 'counts'));
}
