import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { waitUntil } from './waitUntil.ts';

/** Path of the file the person downloaded, as soon as it is complete: a browser writes it under another name first. */
export function downloaded(folder: string, ending: string): Promise<string> {
  return waitUntil(`a download *${ending}`, () => {
    const names = readdirSync(folder);
    const name = names.find((one) => one.endsWith(ending));
    const isWhole =
      name && statSync(join(folder, name)).size > 0 && !names.some((one) => /\.(part|crdownload)$/.test(one));
    return isWhole ? join(folder, name) : undefined;
  });
}
