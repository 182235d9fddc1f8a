import { registerLookScript } from '../../utils/extension/lookScripts.ts';
import { readLookSettings } from '../../utils/extension/lookSettings.ts';

let turn: Promise<void> = Promise.resolve();

/** Makes the script that looks for switches stand where the person wants it and may. One after the other. */
export function refreshLookScript(): Promise<void> {
  turn = turn
    .then(async () => registerLookScript(await readLookSettings()))
    .catch((error) => console.error('look-script-not-registered', error));
  return turn;
}
