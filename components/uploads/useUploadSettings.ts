import { useEffect, useState } from 'react';
import { allowedOrigins, onPermissionsChanged } from '../../utils/extension/recognition.ts';
import { watchedOrigins } from '../../utils/extension/uploadScripts.ts';
import {
  onUploadSettingsChanged,
  readUploadSettings,
  type UploadSettings,
} from '../../utils/extension/uploadSettings.ts';

export interface Watching {
  settings: UploadSettings;
  /** Wanted, but not allowed by the browser. */
  missing: string[];
}

/** Where uploads are watched, kept up to date with the settings and the browser's permissions. */
export function useUploadSettings(): Watching | undefined {
  const [watching, setWatching] = useState<Watching>();
  useEffect(() => {
    const read = async () => {
      const settings = await readUploadSettings();
      const wanted = await watchedOrigins(settings);
      const allowed = new Set(await allowedOrigins(wanted));
      setWatching({ settings, missing: wanted.filter((origin) => !allowed.has(origin)) });
    };
    const again = () => void read().catch((error) => console.error('upload-settings-not-read', error));
    again();
    onUploadSettingsChanged(again);
    onPermissionsChanged(again);
  }, []);
  return watching;
}
