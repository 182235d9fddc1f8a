import type { RequestRow } from '../../utils/ledger/rowSchemas.ts';
import type { EventDraft } from './eventDraft.ts';
import { keepEvidence } from './requestEvidence.ts';
import { saveEvent } from './requestRecords.ts';

/** The words of a message as a file, so that they have a hash and a time like any other paper. */
const messageFile = ({ message, event, day }: EventDraft): File =>
  new File([message], `${event}-${day}.txt`, { type: 'text/plain' });

/**
 * Saves an event, then its papers. `savedAs` is the event's id where an earlier try had saved it and only a paper failed:
 * nothing is written twice.
 * @throws LedgerError with what was saved so far told to `saved`
 */
export async function saveEventDraft(
  request: RequestRow,
  draft: EventDraft,
  on: string,
  files: readonly File[],
  { savedAs, saved }: { savedAs: string | undefined; saved: (id: string) => void },
): Promise<void> {
  const { event, outcome, gone, until, reason, note, message } = draft;
  const id =
    savedAs ??
    (await saveEvent(request, {
      event,
      on,
      ...(event === 'answered' && { outcome }),
      ...(event === 'verified' && { gone }),
      ...(event === 'extension-notice' && until && { until }),
      ...(event === 'closed' && { reason }),
      ...(note.trim() && { note: note.trim() }),
    }));
  saved(id);
  await keepEvidence(request, message.trim() ? [messageFile(draft), ...files] : files, id);
}
