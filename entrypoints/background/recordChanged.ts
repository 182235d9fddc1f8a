import { ledgerMark } from '../../utils/extension/ledgerMark.ts';
import { ledgerFate } from '../../utils/ledger/evicted.ts';
import { refreshIcons } from './refreshIcons.ts';
import { refreshLookAgain } from './refreshLookAgain.ts';

/** After every write: the mark that there is a record, so that its loss is noticed, the icon, and when to look again. */
export async function recordChanged(): Promise<void> {
  await ledgerFate(ledgerMark);
  await refreshIcons();
  await refreshLookAgain();
}
