import { browser } from 'wxt/browser';
import { catalogHosts } from './catalogue.ts';
import { originsOf } from './originsOf.ts';
import { allowedOrigins } from './recognition.ts';
import type { UploadSettings } from './uploadSettings.ts';

const ID = 'uploads-watcher';

/** The match patterns of everything the person wants watched, whether allowed yet or not. */
export async function watchedOrigins({ catalogue, services, sites }: UploadSettings): Promise<string[]> {
  const hosts = (await catalogHosts()).filter(({ id }) => catalogue || services.includes(id));
  return originsOf([...hosts, ...sites.map((host) => ({ host }))]);
}

/**
 * Registers the watcher for exactly the sites that are wanted and allowed; takes it away from all others. In every
 * frame, and before the page's own scripts: what listens first hears of a file first.
 */
export async function registerUploadScript(settings: UploadSettings): Promise<void> {
  const matches = await allowedOrigins(await watchedOrigins(settings));
  const before = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (before.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: ID,
      js: [settings.door ? '/door.js' : '/uploads.js'],
      matches,
      allFrames: true,
      matchOriginAsFallback: true,
      runAt: 'document_start',
      persistAcrossSessions: true,
    },
  ]);
}
