import { useId, useState } from 'react';
import { i18n } from '#i18n';
import { appendEvidence } from '../../utils/ledger/appendEvidence.ts';
import { evidenceFile, evidenceOfRequest } from '../../utils/ledger/evidence.ts';
import type { Evidence } from '../../utils/ledger/evidenceSchema.ts';
import { handOver } from '../handOver.ts';
import { formatInstant } from '../locale.ts';
import { sizeText } from '../pictures/CarriedList.tsx';
import { useLedger } from '../record.ts';
import { ledgerSentence } from '../recordPage/ledgerSentence.ts';

/** Files kept with a request: screenshots, replies, receipts; each with its hash and the time it was added. */
export function EvidenceList({ requestId, serviceId }: { requestId: string; serviceId: string | undefined }) {
  const id = useId();
  const [trouble, setTrouble] = useState('');
  const { value } = useLedger(`evidence:${requestId}`, async () => (await evidenceOfRequest(requestId)).rows);

  async function add(files: FileList | null) {
    setTrouble('');
    for (const file of files ?? []) {
      try {
        await appendEvidence(file, { requestId, name: file.name, ...(serviceId && { serviceId }) });
      } catch (error) {
        setTrouble(ledgerSentence(error));
      }
    }
  }
  async function open(evidence: Evidence) {
    try {
      handOver(await evidenceFile(evidence), evidence.name, evidence.type);
    } catch (error) {
      setTrouble(ledgerSentence(error));
    }
  }
  return (
    <div className="space-y-2">
      <ul className="space-y-1">
        {value?.map((evidence) => (
          <li key={evidence.id}>
            <button type="button" className="text-link underline" onClick={() => void open(evidence)}>
              {evidence.name}
            </button>{' '}
            <span className="text-soft text-xs">
              {sizeText(evidence.size)} · {formatInstant(evidence.at)} · SHA-256 {evidence.sha256.slice(0, 16)}…
            </span>
          </li>
        ))}
      </ul>
      <label htmlFor={id} className="btn w-fit has-focus-visible:outline-2 has-focus-visible:outline-focus">
        {i18n.t('pack.attach')}
        <input
          id={id}
          type="file"
          multiple
          className="sr-only"
          onChange={(event) => {
            void add(event.target.files);
          }}
        />
      </label>
      <p role="status" className="text-open">
        {trouble}
      </p>
    </div>
  );
}
