import { writeFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import type { Page } from 'puppeteer-core';
import { waitUntil } from '../../tests/e2e/lib/waitUntil.ts';

/** Looks that find it unchanged: between two of its parts nothing may move for a moment. */
const STILL = 5;

/** How tall the popup is once nothing comes in any more; its last parts are loaded after the answer. */
async function standing(page: Page): Promise<{ height: number; step: number }> {
  const ask = () => page.evaluate(() => ({ height: document.documentElement.scrollHeight, step: innerHeight }));
  let before = await ask();
  let same = 0;
  await waitUntil('the popup to stand still', async () => {
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
    const now = await ask();
    same = now.height === before.height && now.step === before.step ? same + 1 : 0;
    before = now;
    return same >= STILL;
  });
  return before;
}

/** Writes a picture of a whole popup: what fits on it, scrolled down, joined. A popup cannot be made taller by its protocol. */
export async function tallPicture(page: Page, file: string): Promise<void> {
  const { height, step } = await standing(page);
  let joined: PNG | undefined;
  for (let top = 0; top < height; top += step) {
    const scrolled = await page.evaluate((y) => {
      scrollTo({ top: y, behavior: 'instant' });
      return scrollY;
    }, top);
    const part = PNG.sync.read(Buffer.from(await page.screenshot()));
    joined ??= new PNG({ width: part.width, height });
    PNG.bitblt(part, joined, 0, 0, part.width, Math.min(part.height, height - scrolled), 0, scrolled);
  }
  if (joined) writeFileSync(file, PNG.sync.write(joined));
}
