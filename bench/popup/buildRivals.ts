import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');
const LEFT_OUT = new Set(['.git', '.output', '.wxt', '.vitest', 'node_modules']);
const FEW = new Set(['chatgpt.json', 'photoroom.json', 'krea.json', 'midjourney.json', 'gemini.json']);

const CONFIG = `import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'wxt';
export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/module-react'],
  vite: () => ({ plugins: [tailwindcss()], build: { modulePreload: { polyfill: false } } }),
  manifest: { name: 'empty' },
});`;
const POPUP = `import { createRoot } from 'react-dom/client';
createRoot(document.getElementById('root')!).render(<main>An answer</main>);`;
const PAGE = `<!doctype html><html lang="en"><head><meta charset="UTF-8" /><title>empty</title>
<link rel="stylesheet" href="./style.css" /></head>
<body><div id="root"></div><script type="module" src="./main.tsx"></script></body></html>`;
const WORKER = `import { defineBackground } from 'wxt/utils/define-background';
export default defineBackground({
  type: 'module',
  main() {
    chrome.runtime.onMessage.addListener((_message, _sender, reply) => reply('awake'));
  },
});`;

function built(project: string): string {
  symlinkSync(join(ROOT, 'node_modules'), join(project, 'node_modules'));
  const wxt = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  execFileSync(process.execPath, [wxt, 'build'], { cwd: project, stdio: ['ignore', 'ignore', 'inherit'] });
  return join(project, '.output/chrome-mv3');
}

/** Lenscap as it is, but for a catalogue of five services. Resolves with the unpacked extension's folder. */
export function buildWithFewServices(): string {
  const project = mkdtempSync(join(tmpdir(), 'lenscap-few-'));
  cpSync(ROOT, project, { recursive: true, filter: (path) => !LEFT_OUT.has(basename(path)) });
  const services = join(project, 'catalog/services');
  for (const name of readdirSync(services)) if (!FEW.has(name)) rmSync(join(services, name));
  return built(project);
}

/** The least a popup with React and Tailwind can be, by the same tool chain. */
export function buildEmpty(): string {
  const project = mkdtempSync(join(tmpdir(), 'lenscap-empty-'));
  mkdirSync(join(project, 'entrypoints/popup'), { recursive: true });
  cpSync(join(ROOT, 'package.json'), join(project, 'package.json'));
  writeFileSync(join(project, 'wxt.config.ts'), CONFIG);
  writeFileSync(join(project, 'entrypoints/background.ts'), WORKER);
  writeFileSync(join(project, 'entrypoints/popup/main.tsx'), POPUP);
  writeFileSync(join(project, 'entrypoints/popup/style.css'), "@import 'tailwindcss';");
  writeFileSync(join(project, 'entrypoints/popup/index.html'), PAGE);
  return built(project);
}
