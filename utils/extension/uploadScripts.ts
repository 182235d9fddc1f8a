import { catalogHosts } from './catalogue.ts';
import { originsOf } from './originsOf.ts';
import { allowedOrigins } from './recognition.ts';
import { registerScript } from './registerScript.ts';
import type { UploadSettings } from './uploadSettings.ts';

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
  await registerScript({
    id: 'uploads-watcher',
    js: [settings.door ? '/door.js' : '/uploads.js'],
    matches: await allowedOrigins(await watchedOrigins(settings)),
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_start',
  });
}
