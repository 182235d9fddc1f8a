import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/**
 * The first of `names` that can be run, as an absolute path, or undefined. A path in the environment variable `override`
 * goes first; when it is set and cannot be run, the answer is undefined, so that a typing mistake is noticed.
 * @param {string[]} names @param {string} [override]
 */
export function findProgram(names, override) {
  const given = override && process.env[override];
  if (given) return isExecutable(given) ? given : undefined;
  // Debian keeps some programs in sbin, which is not on everybody's PATH.
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin'];
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}
