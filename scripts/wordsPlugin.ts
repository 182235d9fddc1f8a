import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import type { Plugin } from 'vite';

const LOCALES_FOLDER = resolve(import.meta.dirname, '../locales');

/** Groups of messages the worker says: it cannot import, so they are in its own file, in every language. */
const SAID_BY_WORKER = /^((localeTag|extName)$|(badge|reminder|door|stopReason)_)/;

type Words = Record<string, string>;

const filesIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yml'))
    .sort()
    .map((name) => join(folder, name));

/** The messages of each file, by the file's `localeTag`. */
async function readWords(folder: string): Promise<Map<string, Words>> {
  const read = async (file: string): Promise<[string, Words]> => {
    const messages = Object.entries(generateChromeMessages(await parseMessagesFile(file)));
    const words = Object.fromEntries(messages.map(([key, { message }]) => [key, message]));
    // The browser wants Portuguese with a country in the file's name (pt_BR); we speak it by its tag.
    return [words.localeTag ?? file, words];
  };
  return new Map(await Promise.all(filesIn(folder).map(read)));
}

const moduleOf = (value: unknown): string => `export default ${JSON.stringify(value)};\n`;

/**
 * The Vite plugin behind `virtual:words`, `virtual:words/<language>` and `virtual:worker-words`: the messages of
 * locales/ as modules, for a person who wants Lenscap in another language than the browser. browser.i18n speaks the
 * browser's language only, and a package's own files cannot be fetched under our policy.
 */
export function wordsPlugin(folder = LOCALES_FOLDER): Plugin {
  return {
    name: 'lenscap-words',
    resolveId: (id) => (id.startsWith('virtual:words') || id === 'virtual:worker-words' ? `\0${id}` : undefined),
    async load(id) {
      if (!id.startsWith('\0virtual:words') && id !== '\0virtual:worker-words') return;
      const words = await readWords(folder);
      for (const file of filesIn(folder)) this.addWatchFile(file);
      if (id === '\0virtual:worker-words') {
        const ofWorker = (all: Words) =>
          Object.fromEntries(Object.entries(all).filter(([key]) => SAID_BY_WORKER.test(key)));
        return moduleOf(Object.fromEntries([...words].map(([language, all]) => [language, ofWorker(all)])));
      }
      const language = id.slice('\0virtual:words/'.length);
      if (language) return moduleOf(words.get(language));
      const loaders = [...words.keys()].map((each) => `${JSON.stringify(each)}: () => import('virtual:words/${each}')`);
      return `export const wordsOf = { ${loaders.join(', ')} };\n`;
    },
  };
}
