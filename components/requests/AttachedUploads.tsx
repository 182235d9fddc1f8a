import { i18n } from '#i18n';
import { uploadsByIds } from '../../utils/ledger/uploads.ts';
import { formatInstant } from '../locale.ts';
import { useLedger } from '../record.ts';

/** The uploads a request is about, as the record has them now; those that were erased since are counted. */
export function AttachedUploads({ ids }: { ids: readonly string[] }) {
  const { value } = useLedger(`uploads:${ids.join()}`, async () => (await uploadsByIds(ids)).rows);
  if (!value) return null;
  const gone = ids.length - value.length;
  return (
    <section className="card space-y-2 p-4">
      <h3 className="font-semibold">{i18n.t('oops.attached')}</h3>
      <ul className="max-h-72 space-y-1 overflow-y-auto">
        {value.map(({ id, name, at, host, sha256 }) => (
          <li key={id}>
            {[name, formatInstant(at), host].filter(Boolean).join(' · ')}
            {sha256 && <span className="block break-all text-soft text-xs">SHA-256 {sha256}</span>}
          </li>
        ))}
      </ul>
      {gone > 0 && <p className="text-soft text-xs">{i18n.t('oops.gone', gone)}</p>}
    </section>
  );
}
