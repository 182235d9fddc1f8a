import { word } from '../../components/word.ts';
import { showOverdue } from '../../utils/extension/badge.ts';
import { showNotice } from '../../utils/extension/notices.ts';
import { armReminders, countOverdue, type Reminder, takeDueReminders } from '../../utils/extension/reminders.ts';
import { speakChosenLanguageInWorker } from '../../utils/extension/workerLanguage.ts';
import { runJobs } from './runJobs.ts';

/**
 * Shows every reminder that is due, counts the overdue answers on the icon, does the jobs whose time has come, and points
 * the alarm at what is next.
 */
export async function remind(): Promise<void> {
  await speakChosenLanguageInWorker();
  const now = Date.now();
  for (const reminder of await takeDueReminders(now))
    await showNotice(pageOf(reminder), word('reminder', reminder.kind, [reminder.company]));
  await showOverdue(await countOverdue(now));
  await runJobs(now);
  await armReminders(now);
}

/** The dashboard's page a reminder is about. */
const pageOf = ({ requestId, serviceId }: Reminder): string =>
  requestId === undefined ? `services/${serviceId}` : `requests/${requestId}`;
