import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes, gzipped: what a page of ours loads before it can answer, and what is put into somebody else's page. */
const POPUP = 120_000;
const INJECTED = 12_000;

/** Scripts at the top of the package are put into pages, but for the worker and what a page gets only with its first picture. */
const NOT_INJECTED = ['background.js', 'inspect.js'];

/** One thing with a budget, its size and its limit in bytes, gzipped. */
export interface Weight {
  name: string;
  bytes: number;
  limit: number;
}

/** Weighs the popup's JavaScript (its script and all it imports at once) and each injected script of a built package. */
export function weigh(folder: string): Weight[] {
  const gzipped = (file: string) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;
  const html = readFileSync(join(folder, 'popup.html'), 'utf8');
  const scripts = [...html.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(([, file = '']) => file);
  const popup = scripts.reduce((sum, file) => sum + gzipped(file), 0);
  const injected = readdirSync(folder)
    .filter((file) => file.endsWith('.js') && !NOT_INJECTED.includes(file))
    .sort()
    .map((file) => ({ name: file, bytes: gzipped(file), limit: INJECTED }));
  return [{ name: "the popup's JavaScript", bytes: popup, limit: POPUP }, ...injected];
}

/** A sentence for each thing that is heavier than its budget; none if all is well or `folder` holds no popup. */
export function overBudget(folder: string): string[] {
  if (!existsSync(join(folder, 'popup.html'))) return [];
  return weigh(folder)
    .filter(({ bytes, limit }) => bytes > limit)
    .map(({ name, bytes, limit }) => `${name}: ${bytes} bytes gzipped, the budget is ${limit}`);
}
