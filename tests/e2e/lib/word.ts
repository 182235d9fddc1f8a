import { readFileSync } from 'node:fs';
import { builtFolder } from './builtFolder.ts';

type Messages = Record<string, { message: string }>;
let english: Messages | undefined;

/** The English words of the interface under a key of locales/en.yml ("standing.protected"), `$1` filled in; as built. */
export function word(key: string, ...values: string[]): string {
  english ??= JSON.parse(readFileSync(`${builtFolder('chrome-mv3')}/_locales/en/messages.json`, 'utf8')) as Messages;
  const entry = english[key.replaceAll('.', '_')];
  if (!entry) throw new Error(`locales/en.yml has no ${key}`);
  return entry.message.replace(/\$(\d)/g, (_, number) => values[Number(number) - 1] ?? '');
}
