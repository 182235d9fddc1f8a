import { dropDraftsOf } from '../../utils/extension/drafts.ts';
import { type Forgettable, forget } from '../../utils/ledger/forget.ts';
import { rowsOf } from '../../utils/ledger/readRows.ts';
import { tellChange } from '../record.ts';
import { refreshReminders } from '../requests/refreshReminders.ts';

/**
 * Erases a part of the record, and what follows from it or was begun for it: drafts of letters and events, reminders, the icon.
 * @returns how many rows were erased
 * @throws LedgerError as `forget`
 */
export async function forgetHere(what: Forgettable): Promise<number> {
  const ids = await draftedFor(what);
  const erased = await forget(what);
  if ('everything' in what) await dropDraftsOf();
  else if (ids.length > 0) await dropDraftsOf(ids);
  await refreshReminders();
  await tellChange();
  return erased;
}

/** The ids something may have been begun for: the service, its requests. */
async function draftedFor(what: Forgettable): Promise<string[]> {
  if ('request' in what) return [what.request];
  if (!('service' in what)) return [];
  return [what.service, ...(await rowsOf(what.service)).rows.map(({ id }) => id)];
}
