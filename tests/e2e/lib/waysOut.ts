import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const SOURCE = readFileSync(join(import.meta.dirname, 'waysOut.page.js'), 'utf8');

/** A script that tries every way out to `base` from the place `scope`, an expression, names. See waysOut.page.js. */
export function everyWayOut(base: string, scope = 'globalThis'): string {
  return `${SOURCE}; tryEveryWayOut(${JSON.stringify(base)}, ${scope})`;
}
