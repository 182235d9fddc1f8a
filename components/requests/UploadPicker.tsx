import { i18n } from '#i18n';
import type { Upload } from '../../utils/ledger/uploadSchema.ts';
import { uploadsOfPlace } from '../../utils/ledger/uploads.ts';
import { formatInstant } from '../locale.ts';
import { useLedger } from '../record.ts';

const MOST_SHOWN = 50;

/** The newest pictures of the person's record that this place got, to tick those the letter is about. */
export function UploadPicker({
  place,
  listed,
  tick,
}: {
  place: string;
  listed: readonly string[];
  tick: (upload: Upload, isListed: boolean) => void;
}) {
  const { value } = useLedger(`place:${place}`, () => uploadsOfPlace(place, {}, MOST_SHOWN));
  if (!value || value.length === 0) return null;
  return (
    <details className="rounded-lg bg-sunken p-2" open={value.length <= 5}>
      <summary>{i18n.t('oops.choose')}</summary>
      <ul className="my-2 max-h-60 space-y-1 overflow-y-auto text-xs">
        {value.map((upload) => (
          <li key={upload.id}>
            <label className="flex min-h-6 items-start gap-2">
              <input
                type="checkbox"
                className="mt-0.5 size-4 shrink-0"
                checked={listed.includes(upload.id)}
                onChange={({ target }) => tick(upload, target.checked)}
              />
              {[upload.name ?? (upload.sha256 && `SHA-256 ${upload.sha256.slice(0, 12)}…`), formatInstant(upload.at)]
                .filter(Boolean)
                .join(' · ')}
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}
