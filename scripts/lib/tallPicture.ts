import { writeFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import type { Page } from 'puppeteer-core';

/** Writes a picture of a whole popup: what fits on it, scrolled down, joined. A popup cannot be made taller by its protocol. */
export async function tallPicture(page: Page, file: string): Promise<void> {
  const { height, step } = await page.evaluate(() => ({
    height: document.documentElement.scrollHeight,
    step: innerHeight,
  }));
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
