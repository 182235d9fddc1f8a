import { i18n } from '#i18n';
import { formatInstant } from '../locale.ts';
import type { NewRequest } from './newRequest.ts';

/** The pictures of the person's record that the letter lists, and the way to leave them out. */
export function ListedUploads({
  uploads,
  leaveOut,
}: {
  uploads: NonNullable<NewRequest['uploads']>;
  leaveOut: () => void;
}) {
  if (uploads.length === 0) return null;
  return (
    <details className="rounded-lg bg-sunken p-2">
      <summary>{i18n.t('newRequest.listed', uploads.length)}</summary>
      <ol className="my-2 max-h-60 list-decimal space-y-1 overflow-y-auto ps-8 text-xs">
        {uploads.map(({ fileName, sha256, at, place }) => (
          <li key={`${at} ${fileName} ${sha256}`}>
            {[fileName ?? (sha256 && `SHA-256 ${sha256.slice(0, 12)}…`), formatInstant(at), place]
              .filter(Boolean)
              .join(' · ')}
          </li>
        ))}
      </ol>
      <button type="button" className="btn" onClick={leaveOut}>
        {i18n.t('newRequest.leaveOut')}
      </button>
    </details>
  );
}
