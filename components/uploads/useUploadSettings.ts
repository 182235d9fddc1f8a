import { allowedOrigins, onPermissionsChanged } from '../../utils/extension/recognition.ts';
import { watchedOrigins } from '../../utils/extension/uploadScripts.ts';
import {
  onUploadSettingsChanged,
  readUploadSettings,
  type UploadSettings,
} from '../../utils/extension/uploadSettings.ts';
import { useFresh } from '../useFresh.ts';

export interface Watching {
  settings: UploadSettings;
  /** Wanted, but not allowed by the browser. */
  missing: string[];
}

async function readWatching(): Promise<Watching> {
  const settings = await readUploadSettings();
  const wanted = await watchedOrigins(settings);
  const allowed = new Set(await allowedOrigins(wanted));
  return { settings, missing: wanted.filter((origin) => !allowed.has(origin)) };
}

/** Where uploads are watched, kept up to date with the settings and the browser's permissions. */
export function useUploadSettings(): Watching | undefined {
  return useFresh('upload-settings', readWatching, onUploadSettingsChanged, onPermissionsChanged);
}
