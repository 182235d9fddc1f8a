import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipFiles } from './zipFiles.ts';

/** What a build needs, for the person at the store who builds the Firefox zip again. No tests, no benches. */
const SOURCES = [
  'catalog/**/*',
  'components/**/*',
  'entrypoints/**/*',
  'locales/**/*',
  'public/**/*',
  'scripts/**/*',
  'utils/**/*',
  '.npmrc',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'LICENSE',
  'README.md',
  'package-lock.json',
  'package.json',
  'tsconfig.json',
  'wxt.config.ts',
];

/** Where `makePackages` put each zip. */
export interface Packages {
  chrome: string;
  firefox: string;
  sources: string;
}

/** Zips both builds and the sources of the checkout in `root` into its .output/packages/. Both builds must be there. */
export function makePackages(root: string): Packages {
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const folder = join(root, '.output/packages');
  mkdirSync(folder, { recursive: true });
  const write = (kind: string, bytes: Uint8Array): string => {
    const path = join(folder, `${name}-${version}-${kind}.zip`);
    writeFileSync(path, bytes);
    return path;
  };
  return {
    chrome: write('chrome', zipFiles(join(root, '.output/chrome-mv3'), ['**/*'])),
    firefox: write('firefox', zipFiles(join(root, '.output/firefox-mv3'), ['**/*'])),
    sources: write('sources', zipFiles(root, SOURCES)),
  };
}
