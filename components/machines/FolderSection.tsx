import { i18n } from '#i18n';
import { LedgerError } from '../../utils/ledger/ledgerError.ts';
import { dropFolder, keepFolder, keptFolder } from '../../utils/ledger/sync/keptFolder.ts';
import type { FolderSync } from '../../utils/ledger/sync/syncFolder.ts';
import { formatInstant } from '../locale.ts';
import { useLedger } from '../record.ts';
import { useWork } from '../useWork.ts';
import { canPickFolder, mayUseFolder, pickFolder } from './folderAccess.ts';
import { InStep } from './InStep.tsx';
import { keepInStep } from './keepInStep.ts';
import type { Passphrase } from './usePassphrase.ts';

/** Keeps a locked copy in a folder the person's other machines see too, and merges what they left there. */
export function FolderSection({ passphrase }: { passphrase: Passphrase }) {
  const { value } = useLedger('folder', async () => ({ folder: await keptFolder() }));
  const { working, result, trouble, run } = useWork<FolderSync>();
  const folder = value?.folder;

  async function step(handle: FileSystemDirectoryHandle) {
    const done = await keepInStep(handle, await passphrase.read());
    await passphrase.tried(!done.failed.some(({ code }) => code === 'passphrase-wrong'));
    return done;
  }
  // The picker and the question for permission need the click itself, so nothing else is awaited before them.
  const choose = () =>
    run(async () => {
      const handle = await pickFolder();
      if (!handle) return;
      await keepFolder({ handle });
      return step(handle);
    });
  const again = (handle: FileSystemDirectoryHandle) =>
    run(async () => {
      if (!(await mayUseFolder(handle, true))) throw new LedgerError('folder-not-usable', 'permission refused');
      return step(handle);
    });

  const stop = () => run(() => dropFolder().then(() => undefined));

  if (!canPickFolder()) return <p>{i18n.t('machines.byHand')}</p>;
  const isIdle = !working && passphrase.isReady;
  return (
    <div className="space-y-3">
      <p>{i18n.t('machines.how')}</p>
      {folder && (
        <p>
          <strong>{i18n.t('machines.folder', [folder.handle.name || '/'])}</strong>{' '}
          <span className="text-soft">
            {folder.at ? i18n.t('machines.last', [formatInstant(folder.at)]) : i18n.t('machines.notYet')}
          </span>
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        {folder ? (
          <>
            <button type="button" className="btn-main" disabled={!isIdle} onClick={() => void again(folder.handle)}>
              {i18n.t('machines.now')}
            </button>
            <button type="button" className="btn" disabled={working} onClick={() => void stop()}>
              {i18n.t('machines.stop')}
            </button>
          </>
        ) : (
          <button type="button" className="btn-main" disabled={!isIdle} onClick={() => void choose()}>
            {i18n.t('machines.choose')}
          </button>
        )}
      </div>
      <div role="status">
        {working && i18n.t('common.loading')}
        {result && <InStep result={result} />}
        {trouble && <p className="text-open">{trouble}</p>}
      </div>
    </div>
  );
}
