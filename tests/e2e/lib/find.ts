import type { ElementHandle, Page } from 'puppeteer-core';
import { waitUntil } from './waitUntil.ts';

/** The element with this role and accessible name, as soon as it is there. */
export function byRole(page: Page, role: string, name: string): Promise<ElementHandle<Element>> {
  return waitUntil(`${role} "${name}"`, () => page.$(`::-p-aria([name="${name}"][role="${role}"])`));
}

/** All the text a person sees on the page, as soon as it holds `expected`. */
export async function textWith(page: Page, expected: string): Promise<string> {
  let text = '';
  await waitUntil(`"${expected}" on the page`, async () => {
    // biome-ignore lint/performance/useDomNodeTextContent: only what can be seen counts
    text = await page.evaluate(() => document.body?.innerText ?? '');
    return text.includes(expected);
  }).catch((error) => {
    throw new Error(`${error.message}; the page says:\n${text}`);
  });
  return text;
}

/** The part of a page about one control, by the control's name. */
export function controlCard(page: Page, name: string): Promise<ElementHandle<Element>> {
  return waitUntil(`the control "${name}"`, () => page.$(`article[aria-label="${name}"]`));
}

/** Clicks a choice ("Protected") as a person does: on its label. The input itself is for the screen reader. */
export async function choose(card: ElementHandle<Element>, choice: string): Promise<void> {
  for (const label of await card.$$('label')) {
    const text = await label.evaluate((element) => element.textContent?.trim());
    if (text === choice) return label.click();
  }
  throw new Error(`There is no choice "${choice}"`);
}

/** Which choice of a control is chosen now, or undefined. */
export function chosen(card: ElementHandle<Element>): Promise<string | undefined> {
  return card.evaluate((element) => {
    const input = element.querySelector('input[type=radio]:checked');
    return input?.closest('label')?.textContent?.trim();
  });
}
