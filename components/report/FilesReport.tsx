import type { Evidence } from '../../utils/ledger/evidenceSchema.ts';
import { formatInstant } from '../locale.ts';
import { sizeText } from '../sizeText.ts';

/** Files by name, size, the time they were added, and their whole hash. */
export function FilesReport({ files }: { files: readonly Evidence[] }) {
  return (
    <ul className="space-y-1">
      {files.map(({ id, name, size, at, sha256 }) => (
        <li key={id} className="break-inside-avoid">
          {name} · {sizeText(size)} · {formatInstant(at)}
          <span className="block break-all text-soft text-xs">SHA-256 {sha256}</span>
        </li>
      ))}
    </ul>
  );
}
