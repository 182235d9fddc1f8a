import type { createI18n } from '@wxt-dev/i18n';
import { browser } from 'wxt/browser';
import type { GeneratedI18nStructure } from '../../.wxt/i18n/structure';
import { fillMessage } from './fillMessage.ts';

let chosen: Readonly<Record<string, string>> | undefined;

/** From now on `i18n.t` takes messages from `words`, by the names browser.i18n uses; undefined: from the browser. */
export function speak(words: Readonly<Record<string, string>> | undefined): void {
  chosen = words;
}

function messageOf(key: string): string {
  const name = key.replaceAll('.', '_');
  const own = chosen && Object.hasOwn(chosen, name) ? chosen[name] : undefined;
  // Places are filled by us, so the browser gets each place as its own filling.
  return own ?? browser.i18n.getMessage(name as '@@ui_locale', PLACES);
}

const PLACES = ['$1', '$2', '$3', '$4', '$5', '$6', '$7', '$8', '$9'];

/**
 * Stands in for `#i18n` of @wxt-dev/i18n (wxt.config.ts), with its types: that one can only speak the language of the
 * browser, and takes "1" for the only singular there is.
 */
export const i18n = {
  t(key: string, ...args: (number | readonly unknown[])[]): string {
    const count = args.find((arg) => typeof arg === 'number');
    const fillings = args.find((arg) => Array.isArray(arg)) ?? (count === undefined ? [] : [count]);
    return fillMessage(messageOf(key), () => messageOf('localeTag'), fillings, count);
  },
} as ReturnType<typeof createI18n<GeneratedI18nStructure>>;
