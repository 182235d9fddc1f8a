/**
 * `npm run bench -- browser` or `node bench/browser.ts [chrome|firefox]`: reading and stripping JPEG, PNG and WebP files
 * of 0.5, 5 and 50 MB in a real browser, in MB/s and as a ratio to one copy of the bytes (goal: at most 3), beside
 * piexifjs, the only one of the rivals that runs there; exif-be-gone and exiftool are in `bench/images.ts`.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { jpeg, png, webp } from './images/bigFiles.ts';
import type { ImageBench } from './images/inPage.ts';
import { launch } from './ledger/openPage.ts';
import { bundle } from './lib/bundle.ts';
import { SlowestOf } from './lib/SlowestOf.ts';
import { wantedBrowsers } from './lib/wantedBrowsers.ts';

declare const bench: ImageBench;
const GOAL = 3;
const MAKERS = { JPEG: jpeg, PNG: (length: number) => png(length, 2), WebP: webp };
const SIZES = [0.5, 5, 50];
const kinds = wantedBrowsers();

const code = await bundle(`${import.meta.dirname}/images/inPage.ts`);
const server = createServer((request, response) => {
  const [, kind = '', size = ''] = /^\/(\w+)-([\d.]+)$/.exec(request.url ?? '') ?? [];
  if (kind in MAKERS) return response.end(MAKERS[kind as keyof typeof MAKERS](Number(size) * 1e6));
  const isScript = request.url === '/bench.js';
  response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
  response.end(isScript ? code : '<!doctype html><title>bench</title><script type="module" src="/bench.js"></script>');
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const { port } = server.address() as AddressInfo;

let over = 0;
for (const kind of kinds) {
  const browser = await launch(kind);
  const table: Record<string, object> = {};
  const [reading, cleaning] = [new SlowestOf(GOAL), new SlowestOf(GOAL)];
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${port}/`);
    await page.waitForFunction('globalThis.bench');
    for (const size of SIZES)
      for (const format of Object.keys(MAKERS)) {
        const found = await page.evaluate((...what) => bench.measure(...what), `${format}-${size}`, size > 10 ? 7 : 15);
        if (found.status !== 'cleaned') throw new Error(`${format} ${size} MB: ${found.status}`);
        const speed = (ms: number | null) => (ms === null ? '–' : (found.bytes / 1000 / ms).toFixed(0));
        const ratio = (ms: number) => `${(ms / found.copy).toFixed(2)}×`;
        over += [found.read, found.strip].filter((ms) => ms / found.copy > GOAL).length;
        const name = `${format} ${size} MB`;
        reading.add(name, found.bytes / 1000 / found.read, found.read / found.copy);
        cleaning.add(name, found.bytes / 1000 / found.strip, found.strip / found.copy);
        table[name] = {
          'copy MB/s': speed(found.copy),
          'read ms': found.read.toFixed(3),
          'read/copy': ratio(found.read),
          'strip MB/s': speed(found.strip),
          'strip/copy': ratio(found.strip),
          'strip to Blob/Blob of the bytes': `${(found.blob / found.blobCopy).toFixed(2)}×`,
          'piexifjs remove MB/s': speed(found.piexif),
        };
      }
  } finally {
    await browser.close();
  }
  reading.tell(`what a picture carries, ${kind}`, 'one copy of the bytes');
  cleaning.tell(`a picture cleaned, ${kind}`, 'one copy of the bytes');
  console.log(kind);
  console.table(table);
}
server.close();
console.log(
  `Over ${GOAL} copies of the bytes: ${over} of ${kinds.length * SIZES.length * 3 * 2} (reading and stripping).`,
);
