import { join } from 'node:path';
import type { Plugin } from 'vite';
import { type CatalogModules, catalogModules } from './catalogModules.ts';
import { readCatalogFiles, SERVICES_FOLDER } from './catalogRead.ts';

/**
 * The Vite plugin behind `virtual:catalog-hosts`, `virtual:catalog-standing`, `virtual:catalog` and
 * `virtual:catalog-list`. Reads catalog/services once per build, refuses a file that breaks the schema, and puts one
 * small file per service into the package, to be imported when it is needed: the policy of the extension forbids fetch.
 */
export function catalogPlugin(folder = SERVICES_FOLDER): Plugin {
  let catalog: CatalogModules = { modules: new Map(), files: new Map() };
  let serving = false;
  let used = false;
  let isScript = false;

  /** While serving, files are modules of the server; in a build they are assets, and nobody asks for them here. */
  const fileFor = (id: string): string | undefined =>
    serving && id.startsWith('/catalog/') ? catalog.files.get(id.slice(1).replace(/\?.*$/, '')) : undefined;

  return {
    name: 'lenscap-catalog',
    enforce: 'pre',
    configResolved({ command, build }) {
      serving = command === 'serve';
      // A script, the worker among them, cannot import; those files are there for the pages, which are a build of their own.
      isScript = build.lib !== false && Boolean(build.lib.formats?.includes('iife'));
    },
    buildStart() {
      used = false;
      const files = readCatalogFiles(folder);
      for (const { name, broken } of files) {
        this.addWatchFile(join(folder, name));
        const first = broken[0];
        if (first) this.error(`catalog/services/${name}#${first.pointer}: ${first.message} ${first.fix}`);
      }
      catalog = catalogModules(files.flatMap(({ service }) => service ?? []));
    },
    resolveId(id) {
      if (catalog.modules.has(id)) return `\0${id}`;
      return fileFor(id) === undefined ? undefined : id;
    },
    load(id) {
      const code = catalog.modules.get(id.slice(1));
      if (code === undefined) return fileFor(id);
      used = true;
      return code;
    },
    generateBundle() {
      if (!used || isScript) return;
      for (const [fileName, source] of catalog.files) this.emitFile({ type: 'asset', fileName, source });
    },
  };
}
