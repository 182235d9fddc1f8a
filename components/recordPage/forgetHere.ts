import { syncArea, wantsBrowserSync } from '../../utils/extension/browserSync.ts';
import { dropDraftsOf } from '../../utils/extension/drafts.ts';
import { type Forgettable, forget } from '../../utils/ledger/forget.ts';
import { rowsOf } from '../../utils/ledger/readRows.ts';
import { tellChange } from '../record.ts';
import { refreshReminders } from '../requests/refreshReminders.ts';

/**
 * Erases a part of the record, and what follows from it or was begun for it: drafts of letters and events, reminders, the
 * icon; with everything, also this machine's part in the browser's sync.
 * @returns how many rows were erased
 * @throws LedgerError as `forget`; `sync-refused` where all is erased here and the browser's sync could not be reached
 */
export async function forgetHere(what: Forgettable): Promise<number> {
  const ids = await draftedFor(what);
  const erased = await forget(what);
  if ('everything' in what) await dropDraftsOf();
  else if (ids.length > 0) await dropDraftsOf(ids);
  await refreshReminders();
  await tellChange();
  if ('everything' in what && (await wantsBrowserSync())) {
    const { stopBrowserSync } = await import('../../utils/ledger/sync/syncThroughBrowser.ts');
    await stopBrowserSync(syncArea);
  }
  return erased;
}

/** The ids something may have been begun for: the service, its requests. */
async function draftedFor(what: Forgettable): Promise<string[]> {
  if ('request' in what) return [what.request];
  if (!('service' in what)) return [];
  return [what.service, ...(await rowsOf(what.service)).rows.map(({ id }) => id)];
}
