import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { WxtHooks } from 'wxt';
import { overBudget } from './lib/overBudget.ts';
import { thirdPartyNotices } from './lib/thirdPartyNotices.ts';

const LICENCES = 'licences';
let builds = 0;

/** WXT runs Vite once per kind of entrypoint; each run lists its packages in a file of its own. */
export const nextLicenceFile = (): string => `${LICENCES}/${builds++}.json`;

export const buildHooks: Partial<WxtHooks> = {
  /** `#i18n` is ours, in place of the module's own, which speaks the browser's language only. */
  'config:resolved': (wxt) => {
    wxt.config.alias['#i18n'] = resolve(import.meta.dirname, '../utils/extension/i18n.ts');
  },
  /** Chrome and its store know Portuguese by country only, and the one translation we have serves both. */
  'build:publicAssets': (_wxt, assets) => {
    const file = (locale: string) => join('_locales', locale, 'messages.json');
    const brazilian = assets.find(({ relativeDest }) => relativeDest === file('pt_BR'));
    if (!brazilian) throw new Error('locales/pt_BR.yml is missing');
    assets.push({ ...brazilian, relativeDest: file('pt_PT') });
  },
  /** One file of third-party notices from the lists of each step, then the budgets; a package over budget fails. */
  'build:done': (wxt, output) => {
    const folder = wxt.config.outDir;
    const lists = join(folder, LICENCES);
    mkdirSync(lists, { recursive: true });
    const packages = readdirSync(lists).flatMap((file) => JSON.parse(readFileSync(join(lists, file), 'utf8')));
    writeFileSync(join(folder, 'third-party-notices.txt'), thirdPartyNotices(packages));
    rmSync(lists, { recursive: true });
    // WXT prints the size of every file it made; these are gone.
    for (const step of output.steps) step.chunks = step.chunks.filter(({ fileName }) => !fileName.startsWith(LICENCES));
    // The build for tests holds React's development code.
    if (wxt.config.command !== 'build' || wxt.config.mode !== 'production') return;
    const heavy = overBudget(folder);
    if (heavy.length > 0) throw new Error(`Over budget (scripts/lib/overBudget.ts):\n${heavy.join('\n')}`);
  },
};
