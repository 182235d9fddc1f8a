import type { Evidence } from './evidenceSchema.ts';
import { LedgerError } from './ledgerError.ts';
import { openLedger } from './openLedger.ts';
import { type Sifted, siftEvidence } from './readRows.ts';

/** The evidence kept for a request, oldest first. */
export async function evidenceOfRequest(requestId: string): Promise<Sifted<Evidence>> {
  return siftEvidence(await (await openLedger()).getAllFromIndex('evidence', 'request', requestId));
}

/**
 * The file itself. `checkRecord` compares it with its hash.
 * @throws LedgerError `evidence-missing`
 */
export async function evidenceFile({ sha256, type }: Pick<Evidence, 'sha256' | 'type'>): Promise<Blob> {
  const bytes = await (await openLedger()).get('files', sha256);
  if (!bytes) throw new LedgerError('evidence-missing', sha256);
  return new Blob([bytes], { type });
}
