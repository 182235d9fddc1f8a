import { syncArea, wantsBrowserSync } from '../../utils/extension/browserSync.ts';
import { dropDraftsOf } from '../../utils/extension/drafts.ts';
import { type Forgettable, forget } from '../../utils/ledger/forget.ts';
import { LedgerError } from '../../utils/ledger/ledgerError.ts';
import { rowsOf } from '../../utils/ledger/readRows.ts';
import { tellChange } from '../record.ts';
import { refreshReminders } from '../requests/refreshReminders.ts';

/**
 * Erases a part of the record, and what follows from it or was begun for it: drafts of letters and events, reminders, the
 * icon; with everything, also this machine's part in the browser's sync.
 * @returns how many rows were erased
 * @throws LedgerError as `forget`, with nothing but the record to blame; `rest-not-forgotten` where the record is erased and a
 * draft or the browser's sync is not
 */
export async function forgetHere(what: Forgettable): Promise<number> {
  const ids = await draftedFor(what);
  const erased = await forget(what);
  const drafts = async () => {
    if ('everything' in what) await dropDraftsOf();
    else if (ids.length > 0) await dropDraftsOf(ids);
  };
  const rest = [drafts, refreshReminders, tellChange, ...('everything' in what ? [leaveBrowserSync] : [])];
  const failures: unknown[] = [];
  // The record is erased by now, so whatever fails must not keep the rest from being forgotten.
  for (const step of rest) await step().catch((error) => failures.push(error));
  if (failures.length > 0) throw new LedgerError('rest-not-forgotten', failures.map(String).join('; '), failures[0]);
  return erased;
}

async function leaveBrowserSync(): Promise<void> {
  if (!(await wantsBrowserSync())) return;
  const { stopBrowserSync } = await import('../../utils/ledger/sync/syncThroughBrowser.ts');
  await stopBrowserSync(syncArea);
}

/** The ids something may have been begun for: the service, its requests. */
async function draftedFor(what: Forgettable): Promise<string[]> {
  if ('request' in what) return [what.request];
  if (!('service' in what)) return [];
  return [what.service, ...(await rowsOf(what.service)).rows.map(({ id }) => id)];
}
