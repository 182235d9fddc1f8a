import { writeReminders } from '../../utils/extension/reminders.ts';
import { foldRequests } from '../../utils/ledger/foldRequests.ts';
import { rowsOfKinds } from '../../utils/ledger/readRows.ts';
import { reminderJobs } from '../../utils/requests/reminderJobs.ts';
import { eventsOf, tracked } from './tracked.ts';

/** Makes the list of reminders anew from all requests; the worker shows and arms them. */
export async function refreshReminders(): Promise<void> {
  const { rows } = await rowsOfKinds('request', 'request-event', 'undo');
  const reminders = foldRequests(rows).flatMap((record) => {
    try {
      return reminderJobs(tracked(record), eventsOf(record)).map(({ id, requestId, kind, at }) => ({
        id,
        requestId,
        kind,
        at,
        company: record.request.company.name,
      }));
    } catch (error) {
      // A request with a bad date says so on its own page; the others keep their reminders.
      console.error('reminders-of-request', record.request.id, error);
      return [];
    }
  });
  await writeReminders(reminders, 'requests');
}
