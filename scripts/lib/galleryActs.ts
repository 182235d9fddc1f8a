import type { ElementHandle, Page } from 'puppeteer-core';
import { waitUntil } from '../../tests/e2e/lib/waitUntil.ts';

const PHOTO = 'tests/fixtures/images/full-base.jpg';
const POLICY = `Privacy policy
Last updated: 3 March 2026
We store the pictures you upload for 30 days and then delete them.
We may use your images to improve our models; you can object at any time in your settings.
We never sell your data. Google and Amazon Web Services process it for us.
You can ask for access, correction and erasure: privacy@pictures.example.
Children under 16 may not use the service.`;

/** Presses a button and waits until something came of it. */
async function pressAndSee(page: Page, button: string, seen: string): Promise<void> {
  await (await waitUntil(button, () => page.$(button))).click();
  await page.waitForSelector(seen);
}

/** What is done to a page before its picture is made. By place and not by name, because names are of many languages. */
const ACTS = {
  /** Opens all that is folded, and what comes to light with it. */
  unfold: (page: Page) =>
    waitUntil('everything to be unfolded', () =>
      page.evaluate(() => {
        const folded = document.querySelectorAll<HTMLDetailsElement>('details:not([open])');
        for (const one of folded) one.open = true;
        return folded.length === 0;
      }),
    ),
  openEvent: (page: Page) => pressAndSee(page, 'main header .btn', 'main form textarea'),
  writeLetter: (page: Page) => pressAndSee(page, 'main header .btn-main', 'main header textarea'),
  async choosePhoto(page: Page) {
    const field = await waitUntil('the file field', () => page.$('input[type=file]'));
    await (field as ElementHandle<HTMLInputElement>).uploadFile(PHOTO);
    await page.waitForSelector('article, main ul > li');
  },
  async pastePolicy(page: Page) {
    const area = await waitUntil('the place to paste', () => page.$('textarea'));
    await area.evaluate((element, text) => {
      const setter = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set;
      setter?.call(element, text);
      element.dispatchEvent(new Event('input', { bubbles: true }));
    }, POLICY);
    await pressAndSee(page, 'section:has(textarea) > button:enabled', 'section:has(textarea) dt');
  },
  readPolicy: (page: Page) =>
    pressAndSee(page, 'section:has(> button + [role=status]) > button:enabled', 'section > button ~ * :is(dt, li, p)'),
};

export type Act = keyof typeof ACTS;

/** Does it, and waits until it is done. */
export async function doTo(page: Page, act: Act): Promise<void> {
  await ACTS[act](page);
}
