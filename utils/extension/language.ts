import { wordsOf } from 'virtual:words';
import { speak } from './i18n.ts';
import { readSettings } from './settings.ts';

/** The languages Lenscap can speak, as BCP 47 tags. */
export const LANGUAGES: readonly string[] = Object.keys(wordsOf);

/**
 * Call once, before a page shows its first word: speaks the language the person chose in the settings, else, or if that
 * one cannot be read, the browser's. Never rejects.
 */
export async function speakChosenLanguage(): Promise<void> {
  try {
    const { language } = await readSettings();
    speak(language === undefined ? undefined : (await wordsOf[language]?.())?.default);
  } catch (error) {
    console.error('language-not-read', error);
  }
}
