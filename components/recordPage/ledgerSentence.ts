import { i18n } from '#i18n';
import { LedgerError } from '../../utils/ledger/ledgerError.ts';
import { word } from '../word.ts';

/** One plain sentence with a next step for whatever went wrong with the record; the detail goes to the log. */
export function ledgerSentence(error: unknown): string {
  console.error('record', error);
  return error instanceof LedgerError ? word('ledgerError', error.code) : i18n.t('record.notExported');
}
