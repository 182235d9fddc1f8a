import * as z from 'zod/mini';
import { sha256Hex } from '../images/sha256Hex.ts';
import type { New } from './appendRow.ts';
import { type Evidence, evidenceSchema, MOST_EVIDENCE_BYTES } from './evidenceSchema.ts';
import { LedgerError } from './ledgerError.ts';
import { write } from './write.ts';

/** What the file belongs to, and its name where the blob has none. */
export type EvidenceAbout = Partial<Pick<New<Evidence>, 'serviceId' | 'requestId' | 'rowId' | 'name'>>;

/**
 * Keeps a file as evidence: its bytes under their SHA-256 (each file once), and a row that says what it belongs to.
 * @throws LedgerError `evidence-too-large` over 64 MiB, `row-invalid`, `quota-full`
 */
export async function appendEvidence(blob: Blob, about: EvidenceAbout): Promise<{ id: string; sha256: string }> {
  if (blob.size > MOST_EVIDENCE_BYTES) throw new LedgerError('evidence-too-large', `${blob.size} bytes`);
  // Read and hashed first: nothing but the database may be awaited inside the transaction.
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const sha256 = await sha256Hex(bytes, crypto.subtle);
  const name = about.name ?? (blob instanceof File ? blob.name : 'file');
  return write(['evidence', 'files'], async ({ transaction, counts, stamp }) => {
    const whole = { ...about, kind: 'evidence', name, type: blob.type, size: bytes.length, sha256, ...stamp() };
    const row = evidenceSchema.safeParse(whole);
    if (!row.success) throw new LedgerError('row-invalid', z.prettifyError(row.error), row.error);
    const files = transaction.objectStore('files');
    if ((await files.getKey(sha256)) === undefined) {
      await files.put(bytes, sha256);
      counts.evidenceBytes += bytes.length;
    }
    await transaction.objectStore('evidence').add(row.data);
    counts.evidence++;
    return { id: row.data.id, sha256 };
  });
}
