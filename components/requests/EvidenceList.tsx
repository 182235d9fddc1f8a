import { useState } from 'react';
import { i18n } from '#i18n';
import type { Evidence } from '../../utils/ledger/evidenceSchema.ts';
import type { RequestRow } from '../../utils/ledger/rowSchemas.ts';
import { ledgerSentence } from '../recordPage/ledgerSentence.ts';
import { AttachFiles } from './AttachFiles.tsx';
import { EvidenceFiles } from './EvidenceFiles.tsx';
import { evidenceTrouble } from './evidenceTrouble.ts';
import { keepEvidence } from './requestEvidence.ts';

/** The evidence of a request, or of one event of it, and the way to add to it. */
export function EvidenceList({
  request,
  files,
  event,
}: {
  request: RequestRow;
  files: readonly Evidence[];
  /** The event the files belong to, by id and by name. */
  event?: { id: string; name: string };
}) {
  const [trouble, setTrouble] = useState('');
  async function add(chosen: File[]) {
    const tooLarge = evidenceTrouble(chosen);
    setTrouble(tooLarge);
    if (!tooLarge) await keepEvidence(request, chosen, event?.id).catch((error) => setTrouble(ledgerSentence(error)));
  }
  return (
    <div className={event ? 'space-y-1' : 'space-y-2'}>
      <EvidenceFiles files={files} />
      <AttachFiles
        label={i18n.t('pack.attach')}
        {...(event && { name: event.name })}
        take={(chosen) => void add(chosen)}
      />
      {trouble && (
        <p role="alert" className="text-open">
          {trouble}
        </p>
      )}
    </div>
  );
}
