import type { Rolldown } from 'vite';

type Context = Parameters<Exclude<Rolldown.CodeSplittingGroup['name'], string>>[1];

/** `popup` of `…/entrypoints/popup/index.html`, `background` of WXT's virtual module for `…/entrypoints/background/index.ts`. */
const entryOf = (id: string): string => /entrypoints\/(\w+)/.exec(id)?.[1] ?? id;

/** The entrypoints that load a module before they show anything. */
function entriesOf(id: string, context: Context): ReadonlySet<string> {
  const seen = new Set([id]);
  const entries = new Set<string>();
  // A set goes on to what is added to it while it is gone through.
  for (const module of seen) {
    const info = context.getModuleInfo(module);
    if (info?.isEntry) entries.add(entryOf(module));
    for (const importer of info?.importers ?? []) seen.add(importer);
  }
  return entries;
}

/** What each chunk holds, by the entrypoints that need a module; the first that wants it gets it, with all it imports. */
const CHUNKS: [name: string, holds: (entries: ReadonlySet<string>) => boolean][] = [
  ['base', (entries) => entries.has('background') && entries.size > 1],
  ['popup', (entries) => entries.has('popup')],
];

/**
 * Everything the popup needs to show its answer comes in two files, and not in the fifty a bundler makes of what pages
 * share, each of which is a way to the browser and back. What the worker needs too is the first of them, so that the
 * worker loads no React. The rest is as the bundler has it.
 */
export const chunkGroups: Rolldown.CodeSplittingGroup[] = CHUNKS.map(([name, holds], n) => ({
  name: (id, context) => (holds(entriesOf(id, context)) ? name : null),
  priority: CHUNKS.length - n,
}));
