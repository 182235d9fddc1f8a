import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

export type Build = 'chrome-mv3' | 'chrome-mv3-e2e' | 'firefox-mv3';

/** Absolute path of one build. Throws if it was not built. */
export function builtFolder(build: Build): string {
  const folder = resolve(import.meta.dirname, '../../../.output', build);
  if (existsSync(join(folder, 'manifest.json'))) return folder;
  throw new Error(`${folder} is not there. Build first: npm run build (and npx wxt build --mode e2e).`);
}
