/** What a test calls inside a context of the extension: the ledger itself, bundled by `ledgerIn.ts`. */
export { appendEvidence } from '../../../utils/ledger/appendEvidence.ts';
export * from '../../../utils/ledger/appendRow.ts';
export { appendUploads } from '../../../utils/ledger/appendUploads.ts';
export { exportBackup } from '../../../utils/ledger/backup/exportBackup.ts';
export { mergeBackup } from '../../../utils/ledger/backup/mergeBackup.ts';
export { checkRecord, rebuildDerived } from '../../../utils/ledger/checkRecord.ts';
export { exportRecord } from '../../../utils/ledger/exportRecord.ts';
export { forget } from '../../../utils/ledger/forget.ts';
export { keepUploadsFor } from '../../../utils/ledger/forgetOldUploads.ts';
export { health } from '../../../utils/ledger/health.ts';
export { noteBackup } from '../../../utils/ledger/lastBackup.ts';
export { mergeRows } from '../../../utils/ledger/mergeRows.ts';
export { closeLedger, openLedger } from '../../../utils/ledger/openLedger.ts';
export { presentOfAll } from '../../../utils/ledger/presentOf.ts';
export { uploadSums } from '../../../utils/ledger/sums/uploadSums.ts';
export * from '../../../utils/ledger/testing/samples.ts';
