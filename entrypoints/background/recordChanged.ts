import { ledgerMark } from '../../utils/extension/ledgerMark.ts';
import { ledgerFate } from '../../utils/ledger/evicted.ts';
import { refreshIcons } from './refreshIcons.ts';

/** After every write: the mark that there is a record, so that its loss is noticed, and the icon. */
export async function recordChanged(): Promise<void> {
  await ledgerFate(ledgerMark);
  await refreshIcons();
}
