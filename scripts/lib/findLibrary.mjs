import { execFileSync } from 'node:child_process';
import { findProgram } from './findProgram.mjs';

/**
 * Absolute path of a shared library, or undefined. Where the system keeps no list of its libraries (it is no Linux, or
 * it uses another loader than Debian), nothing can be said and the name itself is returned.
 * @param {string} name
 */
export function findLibrary(name) {
  const ldconfig = findProgram(['ldconfig']);
  if (!ldconfig) return name;
  const line = execFileSync(ldconfig, ['-p'], { encoding: 'utf8' })
    .split('\n')
    .find((one) => one.trim().startsWith(`${name} `));
  return line?.split('=> ').at(-1);
}
