import { word } from '../../components/word.ts';
import { showOverdue } from '../../utils/extension/badge.ts';
import { showNotice } from '../../utils/extension/notices.ts';
import { oneAfterTheOther } from '../../utils/extension/oneAfterTheOther.ts';
import { armReminders, countOverdue, type Reminder, showDue } from '../../utils/extension/reminders.ts';
import { speakChosenLanguageInWorker } from '../../utils/extension/workerLanguage.ts';
import { runJobs } from './runJobs.ts';

/**
 * Points the alarm at what is next, shows every reminder that is due, counts the overdue answers on the icon, and does the
 * jobs whose time has come. One after the other: two at once would show the same reminder twice, and the slower one would
 * point the alarm at what the list was before.
 */
export const remind = oneAfterTheOther(async (): Promise<void> => {
  const now = Date.now();
  // First, whatever becomes of the rest: an alarm that points at nothing would end all reminders.
  await armReminders(now);
  await speakChosenLanguageInWorker();
  await showDue(now, (reminder) => showNotice(pageOf(reminder), word('reminder', reminder.kind, [reminder.company])));
  await showOverdue(await countOverdue(now));
  // Last, for they may outlive the worker; one that is done sets its next time, and that arms anew.
  await runJobs(now);
});

/** The dashboard's page a reminder is about. */
const pageOf = ({ requestId, serviceId }: Reminder): string =>
  requestId === undefined ? `services/${serviceId}` : `requests/${requestId}`;
