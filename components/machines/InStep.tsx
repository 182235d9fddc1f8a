import { i18n } from '#i18n';
import type { FolderSync } from '../../utils/ledger/sync/syncFolder.ts';
import { Icon } from '../Icon.tsx';
import { word } from '../word.ts';

/** What keeping in step came to: what was added and erased here, and each file that could not be read. */
export function InStep({ result: { merged, failed } }: { result: FolderSync }) {
  const tables = merged.flatMap(({ plan }) => Object.values(plan.tables));
  const adds = tables.reduce((sum, table) => sum + table.adds, 0);
  const erases = tables.reduce((sum, table) => sum + table.erases, 0);
  return (
    <>
      {failed.length === 0 && (
        <p className="flex items-center gap-1.5 text-safe">
          <Icon name="check" className="size-4" /> {i18n.t('machines.inStep')}
        </p>
      )}
      <ul className="list-disc ps-5">
        {adds > 0 && <li>{i18n.t('restore.adds', [String(adds)])}</li>}
        {erases > 0 && <li>{i18n.t('restore.erases', [String(erases)])}</li>}
        {failed.map(({ file, code }) => (
          <li key={file} className="text-open">
            {file}
            {i18n.t('common.colon')} {word('ledgerError', code)}
          </li>
        ))}
      </ul>
      {failed.some(({ code }) => code === 'passphrase-wrong') && (
        <p className="text-open">{i18n.t('machines.twoPassphrases')}</p>
      )}
    </>
  );
}
