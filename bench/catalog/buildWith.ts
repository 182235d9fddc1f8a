import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildHostIndex } from '../../utils/catalog/buildHostIndex.ts';
import type { Service } from '../../utils/catalog/serviceSchema.ts';

const ROOT = resolve(import.meta.dirname, '../..');

export interface BuiltCatalog {
  /** The throw-away project; remove it when done. */
  project: string;
  /** The unpacked extension. */
  folder: string;
  packageBytes: number;
  /** Code a popup loads before it knows which site it is on. */
  startBytes: number;
  /** The largest shard of the host index. */
  shardBytes: number;
  seconds: number;
}

const CONFIG = `import { defineConfig } from 'wxt';
import { catalogPlugin } from '${ROOT}/scripts/catalogPlugin.ts';
export default defineConfig({
  manifestVersion: 3,
  imports: false,
  vite: () => ({ plugins: [catalogPlugin('services')], build: { modulePreload: { polyfill: false } } }),
  manifest: {
    name: 'bench',
    permissions: ['storage', 'unlimitedStorage'],
    content_security_policy: { extension_pages: "default-src 'none'; script-src 'self'; connect-src 'none'" },
  },
});`;

const POPUP = `import { loadService, serviceIdOf } from '${ROOT}/utils/extension/catalogue.ts';
const id = await serviceIdOf(new URLSearchParams(location.search).get('url') ?? '');
const match = performance.now();
const service = id === null ? null : await loadService(id);
globalThis.result = { id: service?.id, match, fact: performance.now() };`;

const WORKER = `import { defineBackground } from 'wxt/utils/define-background';
import { serviceIdOf } from '${ROOT}/utils/extension/catalogue.ts';
export default defineBackground({
  type: 'module',
  main() {
    chrome.runtime.onMessage.addListener((url, _sender, reply) => {
      serviceIdOf(url).then(reply, () => reply('could not load'));
      return true;
    });
  },
});`;

function* filesIn(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesIn(path);
    else yield path;
  }
}

/** Builds an extension around these services: the real plugin, the real look-up, a popup and a worker that only look up. */
export async function buildWith(services: readonly Service[]): Promise<BuiltCatalog> {
  const project = mkdtempSync(join(tmpdir(), 'lenscap-bench-'));
  mkdirSync(join(project, 'services'));
  for (const service of services)
    writeFileSync(join(project, 'services', `${service.id}.json`), JSON.stringify(service));
  mkdirSync(join(project, 'entrypoints/popup'), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(project, 'node_modules'));
  cpSync(join(ROOT, 'package.json'), join(project, 'package.json'));
  writeFileSync(join(project, 'wxt.config.ts'), CONFIG);
  writeFileSync(join(project, 'entrypoints/background.ts'), WORKER);
  writeFileSync(join(project, 'entrypoints/popup/main.ts'), POPUP);
  writeFileSync(
    join(project, 'entrypoints/popup/index.html'),
    '<!doctype html><title>bench</title><script type="module" src="./main.ts"></script>',
  );
  const start = performance.now();
  execFileSync(process.execPath, [join(ROOT, 'node_modules/wxt/bin/wxt.mjs'), 'build'], {
    cwd: project,
    stdio: ['ignore', 'ignore', 'inherit'],
    maxBuffer: 2 ** 30,
  });
  const folder = join(project, '.output/chrome-mv3');
  const sizes = [...filesIn(folder)].map((path) => [path, statSync(path).size] as const);
  const sum = (list: typeof sizes) => list.reduce((total, [, size]) => total + size, 0);
  return {
    project,
    folder,
    packageBytes: sum(sizes),
    startBytes: sum(sizes.filter(([path]) => path.includes('/chunks/'))),
    shardBytes: Math.max(...buildHostIndex(services).map((shard) => shard.length)),
    seconds: (performance.now() - start) / 1000,
  };
}
