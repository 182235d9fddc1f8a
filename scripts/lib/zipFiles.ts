import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

// A zip holds the time of each file. Ours is the same for all, so that the bytes depend on nothing but the content;
// fflate writes the local time, so it is given as a local time.
const SAME_TIME = new Date(2026, 0, 1);

/**
 * The files of `folder` that match one of `patterns` (globs, relative to it), as the bytes of a zip: sorted by name,
 * with one fixed time, so that equal files give equal bytes on any machine. Throws if a pattern matches nothing.
 */
export function zipFiles(folder: string, patterns: string[]): Uint8Array {
  const names = new Set<string>();
  for (const pattern of patterns) {
    const files = globSync(pattern, { cwd: folder }).filter((name) => statSync(join(folder, name)).isFile());
    if (files.length === 0) throw new Error(`Nothing in ${folder} matches ${pattern}`);
    for (const name of files) names.add(name.replaceAll('\\', '/'));
  }
  const content: Zippable = {};
  for (const name of [...names].sort()) content[name] = new Uint8Array(readFileSync(join(folder, name)));
  return zipSync(content, { level: 9, mtime: SAME_TIME });
}
