import { appendEvidence } from '../../utils/ledger/appendEvidence.ts';
import { evidenceOfRequest } from '../../utils/ledger/evidence.ts';
import type { Evidence } from '../../utils/ledger/evidenceSchema.ts';
import type { RequestRow } from '../../utils/ledger/rowSchemas.ts';
import { useLedger } from '../record.ts';

/** The files kept with a request, oldest first, kept up to date; undefined until they were read. */
export function useEvidence(requestId: string): readonly Evidence[] | undefined {
  return useLedger(`evidence:${requestId}`, async () => (await evidenceOfRequest(requestId)).rows).value;
}

/**
 * Keeps files with a request, or more closely with one event of it.
 * @throws LedgerError `evidence-too-large`, `quota-full`: the files before it are kept
 */
export async function keepEvidence(
  { id, serviceId }: Pick<RequestRow, 'id' | 'serviceId'>,
  files: readonly File[],
  eventId?: string,
): Promise<void> {
  for (const file of files)
    await appendEvidence(file, {
      requestId: id,
      name: file.name,
      ...(serviceId && { serviceId }),
      ...(eventId && { rowId: eventId }),
    });
}
