import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';

const HERE = import.meta.dirname;

/** The files of the widget pages by their path under `/widgets/`, with the packages' own code in them. */
export type Widgets = ReadonlyMap<string, string | Uint8Array>;

let bundled: Promise<Widgets> | undefined;

/** Bundles the pages of this folder with the packages they use; once per process. */
export function bundleWidgets(): Promise<Widgets> {
  bundled ??= bundle();
  return bundled;
}

async function bundle(): Promise<Widgets> {
  const pages = readdirSync(HERE).filter((name) => name.endsWith('.html'));
  const result = (await build({
    configFile: false,
    logLevel: 'error',
    root: HERE,
    base: '/widgets/',
    build: { write: false, rolldownOptions: { input: pages.map((name) => join(HERE, name)) } },
  })) as Rolldown.RolldownOutput;
  return new Map(
    result.output.map((file) => [
      file.fileName.replace(/\.html$/, ''),
      file.type === 'chunk' ? file.code : file.source,
    ]),
  );
}
