import words from 'virtual:worker-words';
import { speak } from './i18n.ts';
import { readSettings } from './settings.ts';

/** Call before the worker says something: it speaks the language the person chose, else the browser's. */
export async function speakChosenLanguageInWorker(): Promise<void> {
  const { language } = await readSettings();
  speak(language === undefined ? undefined : words[language]);
}
