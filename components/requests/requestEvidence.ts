import { sha256Hex } from '../../utils/images/sha256Hex.ts';
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
 * Keeps files with a request, or more closely with one event of it. One that is there already, under the same name with the
 * same bytes, is not kept twice: what failed half-way can be asked for again.
 * @throws LedgerError `evidence-too-large`, `quota-full`: the files before it are kept
 */
export async function keepEvidence(
  { id, serviceId }: Pick<RequestRow, 'id' | 'serviceId'>,
  files: readonly File[],
  eventId?: string,
): Promise<void> {
  const { rows } = await evidenceOfRequest(id);
  for (const file of files) {
    // Only what may be here already is read for it: a file that is too large is refused unread.
    const alike = rows.filter((row) => row.rowId === eventId && row.name === file.name && row.size === file.size);
    if (alike.length > 0) {
      const sha256 = await sha256Hex(new Uint8Array(await file.arrayBuffer()), crypto.subtle);
      if (alike.some((row) => row.sha256 === sha256)) continue;
    }
    await appendEvidence(file, {
      requestId: id,
      name: file.name,
      ...(serviceId && { serviceId }),
      ...(eventId && { rowId: eventId }),
    });
  }
}
