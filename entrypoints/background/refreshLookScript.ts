import { registerLookScript } from '../../utils/extension/lookScripts.ts';
import { readLookSettings } from '../../utils/extension/lookSettings.ts';
import { oneAfterTheOther } from '../../utils/extension/oneAfterTheOther.ts';

/** Makes the script that looks for switches stand where the person wants it and may. */
export const refreshLookScript = oneAfterTheOther(() =>
  readLookSettings()
    .then(registerLookScript)
    .catch((error) => console.error('look-script-not-registered', error)),
);
