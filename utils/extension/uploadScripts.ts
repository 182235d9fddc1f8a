import { browser } from 'wxt/browser';
import { catalogHosts } from './catalogue.ts';
import { originsOf } from './originsOf.ts';
import { allowedOrigins } from './recognition.ts';
import type { UploadSettings } from './uploadSettings.ts';

const ID = 'uploads-watcher';
type RegisteredScript = Parameters<typeof browser.scripting.registerContentScripts>[0][number];

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
  if (matches.length === 0) {
    if (before.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script: RegisteredScript = {
    id: ID,
    js: [settings.door ? '/door.js' : '/uploads.js'],
    matches,
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_start',
    persistAcrossSessions: true,
  };
  // In one step: a worker that dies between taking the old one away and putting the new one up would leave no watcher.
  if (before.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}
