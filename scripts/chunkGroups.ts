import type { Plugin, Rolldown } from 'vite';

type Context = Parameters<Exclude<Rolldown.CodeSplittingGroup['name'], string>>[1];

const isPopup = (id: string): boolean => /entrypoints\/popup\//.test(id);

/** Whether the popup loads a module before it shows anything. */
function isInPopup(id: string, context: Context): boolean {
  const seen = new Set([id]);
  // A set goes on to what is added to it while it is gone through.
  for (const module of seen) {
    const info = context.getModuleInfo(module);
    if (info?.isEntry && isPopup(module)) return true;
    for (const importer of info?.importers ?? []) seen.add(importer);
  }
  return false;
}

/**
 * Chromium makes a function of a file when it is first called, and keeps only those that the file itself called; so React's and ours
 * were made anew each time the popup was opened. With this line at its top they are made, and kept, with the file: 717 KB
 * are read back in 4 ms instead of 240 KB in 2, and some 370 functions less are made before the answer.
 * https://developer.chrome.com/blog/explicit-compile-hints (from version 136; other browsers take it for a comment)
 */
const MAKE_ALL_AT_ONCE = '//# allFunctionsCalledOnLoad';

/**
 * Everything the popup needs to show its answer comes in one file, and not in the fifty a bundler makes of what pages
 * share, each of which is a way to the browser and back. The rest is as the bundler has it. A script, the worker among
 * them, is one file by itself and has no chunks.
 */
export const chunkGroups = (): Plugin => ({
  name: 'lenscap-chunks',
  config: ({ build }) => {
    if (build?.lib) return;
    const popup = {
      name: (id: string, context: Context) => (isInPopup(id, context) ? 'popup' : null),
      debugName: 'popup',
    };
    return { build: { rolldownOptions: { output: { codeSplitting: { groups: [popup] } } } } };
  },
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk' && file.name === 'popup') file.code = `${MAKE_ALL_AT_ONCE}\n${file.code}`;
    },
  },
});
