import { useState } from 'react';
import { i18n } from '#i18n';
import { evidenceFile } from '../../utils/ledger/evidence.ts';
import type { Evidence } from '../../utils/ledger/evidenceSchema.ts';
import { handOver } from '../handOver.ts';
import { formatInstant } from '../locale.ts';
import { ledgerSentence } from '../recordPage/ledgerSentence.ts';
import { sizeText } from '../sizeText.ts';

/** Files kept as evidence: each with its size, the time it was added, and its SHA-256; a click hands it over. */
export function EvidenceFiles({
  files,
  nameOf = ({ name }) => name,
}: {
  files: readonly Evidence[];
  /** The name a file is handed over under. */
  nameOf?: (file: Evidence) => string;
}) {
  const [trouble, setTrouble] = useState('');
  if (files.length === 0) return null;
  return (
    <>
      <ul className="space-y-1">
        {files.map((file) => (
          <li key={file.id}>
            <button
              type="button"
              className="text-start text-link underline"
              onClick={() =>
                void evidenceFile(file).then(
                  (blob) => handOver(blob, nameOf(file), file.type),
                  (error) => setTrouble(ledgerSentence(error)),
                )
              }
            >
              {nameOf(file)}
            </button>
            <span className="block text-soft text-xs">
              {i18n.t('evidence.kept', [sizeText(file.size), formatInstant(file.at)])}
              <span className="block break-all">SHA-256 {file.sha256}</span>
            </span>
          </li>
        ))}
      </ul>
      {trouble && (
        <p role="alert" className="text-open">
          {trouble}
        </p>
      )}
    </>
  );
}
