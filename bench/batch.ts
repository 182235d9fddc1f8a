/**
 * `npm run bench -- batch` or `node bench/batch.ts [chrome|firefox]`, after `npx wxt build --mode e2e` and
 * `npx wxt build -b firefox`: what the door costs for 500 photos of 4 MB that carry a position, chosen at once. Seconds until the
 * person is asked and until the page has cleaned copies, and by how much the memory of the browser (all its processes, without what is
 * only a view on the disk) grew at most in either time; beside it the size of the batch.
 */
import { linkSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { waitUntil } from '../tests/e2e/lib/waitUntil.ts';
import { atTheDoor, openField, WATCHED } from './door/stage.ts';
import { jpeg } from './images/bigFiles.ts';
import { figure } from './lib/figure.ts';

const COUNT = 500;
const SIZE = 4_000_000;
const PATIENCE_MS = 600_000;

/** Many names of one photo: on the disk it is there once. */
function makePhotos(folder: string): string[] {
  const photo = join(folder, 'photo.jpg');
  writeFileSync(photo, jpeg(SIZE));
  const photos = Array.from({ length: COUNT }, (_, n) => join(folder, `IMG_${n}.jpg`));
  for (const path of photos) linkSync(photo, path);
  return photos;
}

/** A process and all that came of it. */
function family(root: number): number[] {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc').filter((each) => /^\d+$/.test(each))) {
    const stat = attempt(() => readFileSync(`/proc/${name}/stat`, 'utf8'));
    const parent = Number(stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
    children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const all = [root];
  for (const one of all) all.push(...(children.get(one) ?? []));
  return all;
}

/** Megabytes in memory that belong to these processes and to no file. */
function memory(root: number): number {
  const kilobytes = family(root).map((id) => {
    const rollup = attempt(() => readFileSync(`/proc/${id}/smaps_rollup`, 'utf8')) ?? '';
    return [...rollup.matchAll(/^Pss_(?:Anon|Shmem): +(\d+)/gm)].reduce((sum, [, kb]) => sum + Number(kb), 0);
  });
  return kilobytes.reduce((sum, each) => sum + each, 0) / 1000;
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/** What something takes in seconds, and the most memory seen meanwhile. */
async function watched(root: number, work: () => Promise<unknown>): Promise<{ seconds: number; most: number }> {
  let most = 0;
  const look = () => {
    most = Math.max(most, memory(root));
  };
  const ticker = setInterval(look, 250);
  const start = performance.now();
  await work();
  clearInterval(ticker);
  look();
  return { seconds: (performance.now() - start) / 1000, most };
}

const table: Record<string, object> = {};
await atTheDoor(async ({ session, kind, folder }) => {
  const photos = makePhotos(folder);
  const page = await openField(session, WATCHED);
  const root = session.browser.process()?.pid ?? 0;
  const before = memory(root);
  const field = (await page.$('#bench')) as ElementHandle<HTMLInputElement>;
  const looking = await watched(root, async () => {
    await field.uploadFile(...photos);
    // The card that asks takes the focus; the one that counts does not.
    const isAsked = () => page.evaluate("document.activeElement.matches('[popover]')");
    await waitUntil('the card', isAsked, PATIENCE_MS);
  });
  const cleaning = await watched(root, async () => {
    const asked = await page.evaluate(() => performance.now());
    await waitUntil('the card to take answers', () =>
      page.evaluate((since) => performance.now() - since > 1_000, asked),
    );
    for (const key of ['Tab', 'Tab', 'Enter'] as const) await page.keyboard.press(key);
    await waitUntil('the cleaned copies', () => page.evaluate('globalThis.heard'), PATIENCE_MS);
  });
  table[kind] = {
    'until asked, s': looking.seconds.toFixed(1),
    'memory grew, MB': (looking.most - before).toFixed(0),
    'until handed over, s': cleaning.seconds.toFixed(1),
    'memory grew by then, MB': (cleaning.most - before).toFixed(0),
    'the batch, MB': ((COUNT * SIZE) / 1e6).toFixed(0),
  };
  const grown = Math.max(looking.most, cleaning.most) - before;
  figure({
    what: `memory for ${COUNT} photos of ${SIZE / 1e6} MB at the door, ${kind}`,
    ours: `${grown.toFixed(0)} MB`,
    against: 'the size of them all',
    ratio: (grown * 1e6) / (COUNT * SIZE),
  });
});
console.log(`${COUNT} photos of ${SIZE / 1e6} MB with a position, chosen at once`);
console.table(table);
