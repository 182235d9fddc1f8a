/** Everything that can go wrong with the ledger, its backups and its packs. The interface has one sentence per code. */
export const LEDGER_ERROR_CODES = [
  'row-invalid',
  'row-not-found',
  'evidence-too-large',
  'evidence-missing',
  'quota-full',
  'database-blocked',
  'database-newer',
  'migration-failed',
  'database-broken',
  'database-refused',
  'backup-not-recognised',
  'backup-truncated',
  'backup-damaged',
  'backup-newer',
  'backup-too-large',
  'backup-replaced',
  'passphrase-needed',
  'passphrase-wrong',
  'folder-not-usable',
  'sync-full',
  'sync-refused',
  'rest-not-forgotten',
] as const;
export type LedgerErrorCode = (typeof LEDGER_ERROR_CODES)[number];

/** A failure with a code for the person's sentence; message and cause are for the log. */
export class LedgerError extends Error {
  readonly code: LedgerErrorCode;

  constructor(code: LedgerErrorCode, detail: string, cause?: unknown) {
    super(`${code}: ${detail}`, { cause });
    this.name = 'LedgerError';
    this.code = code;
  }
}
