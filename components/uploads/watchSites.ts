import { askForOrigins, giveBackOrigins } from '../../utils/extension/recognition.ts';
import { watchedOrigins } from '../../utils/extension/uploadScripts.ts';
import { changeUploadSettings, readUploadSettings, type UploadSettings } from '../../utils/extension/uploadSettings.ts';

type Change = (settings: UploadSettings) => UploadSettings;

/**
 * Wants sites watched. Call it first thing in a click: the browser is asked at once. The wish is stored beside that,
 * not after it, because the question may close the popup; it is taken back if the person says no.
 */
export async function startWatching(origins: readonly string[], want: Change, unwant: Change): Promise<boolean> {
  const asked = askForOrigins(origins);
  await changeUploadSettings(want);
  const granted = await asked.catch(() => false);
  if (!granted) await changeUploadSettings(unwant);
  return granted;
}

/** Stops watching, and gives the browser back what nothing else needs: `kept` are origins used for something else. */
export async function stopWatching(unwant: Change, kept: readonly string[] = []): Promise<void> {
  const before = await watchedOrigins(await readUploadSettings());
  await changeUploadSettings(unwant);
  const still = new Set([...(await watchedOrigins(await readUploadSettings())), ...kept]);
  const free = before.filter((origin) => !still.has(origin));
  if (free.length > 0) await giveBackOrigins(free);
}

export const withService =
  (id: string): Change =>
  (old) => ({ ...old, services: [...new Set([...old.services, id])] });
export const withoutService =
  (id: string): Change =>
  (old) => ({ ...old, services: old.services.filter((one) => one !== id) });
export const withSite =
  (host: string): Change =>
  (old) => ({ ...old, sites: [...new Set([...old.sites, host])] });
export const withoutSite =
  (host: string): Change =>
  (old) => ({ ...old, sites: old.sites.filter((one) => one !== host) });
export const withCatalogue: Change = (old) => ({ ...old, catalogue: true });
export const withoutCatalogue: Change = (old) => ({ ...old, catalogue: false });
