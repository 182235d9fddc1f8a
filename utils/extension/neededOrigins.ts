import { lookOrigins, lookTaskOf } from './lookScripts.ts';
import { readLookSettings } from './lookSettings.ts';
import { watchedOrigins } from './uploadScripts.ts';
import { readUploadSettings } from './uploadSettings.ts';

/** Every match pattern that the person's choices about uploads and switches need now. */
export async function neededOrigins(): Promise<Set<string>> {
  const switches = await lookTaskOf(await readLookSettings());
  return new Set([
    ...(await watchedOrigins(await readUploadSettings())),
    ...switches.flatMap(({ looks }) => lookOrigins(looks)),
  ]);
}
