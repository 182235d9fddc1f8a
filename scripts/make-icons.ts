/** Writes public/icon/*.png with the same drawing the worker uses for the toolbar. Needs Chromium (scripts/setup.mjs). */
import { readFileSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join, resolve } from 'node:path';
import puppeteer from 'puppeteer-core';

const ROOT = resolve(import.meta.dirname, '..');
const source = stripTypeScriptTypes(readFileSync(join(ROOT, 'utils/extension/drawIcon.ts'), 'utf8'))
  .replace(/^import .*$/gm, '')
  .replace('export function', 'function');

const browser = await puppeteer.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-background-networking'],
});
const page = await browser.newPage();
for (const size of [16, 32, 48, 96, 128]) {
  const url = (await page.evaluate(`(() => {
    ${source}
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = ${size};
    drawIcon(canvas.getContext('2d'), ${size}, 'none');
    return canvas.toDataURL('image/png');
  })()`)) as string;
  writeFileSync(join(ROOT, `public/icon/${size}.png`), Buffer.from(url.split(',')[1] ?? '', 'base64'));
}
await browser.close();
