import { word } from '../../components/word.ts';
import { showOverdue } from '../../utils/extension/badge.ts';
import { armReminders, countOverdue, showReminder, takeDueReminders } from '../../utils/extension/reminders.ts';
import { speakChosenLanguageInWorker } from '../../utils/extension/workerLanguage.ts';

/** Shows every reminder that is due, counts the overdue answers on the icon, and points the alarm at the next one. */
export async function remind(): Promise<void> {
  await speakChosenLanguageInWorker();
  const now = Date.now();
  for (const reminder of await takeDueReminders(now))
    await showReminder(reminder, word('reminder', reminder.kind, [reminder.company]));
  await showOverdue(await countOverdue(now));
  await armReminders(now);
}
