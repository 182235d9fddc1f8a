import type { Page } from 'puppeteer-core';
import { byRole } from './find.ts';
import { waitUntil } from './waitUntil.ts';

/** The input or text area behind a label that begins with this text, as soon as it is there. */
function field(page: Page, label: string) {
  return waitUntil(`the field "${label}"`, async () => {
    const handle = await page.evaluateHandle((text) => {
      const found = [...document.querySelectorAll('label')].find((one) => one.textContent.trim().startsWith(text));
      return found?.control ?? null;
    }, label);
    return handle.asElement();
  });
}

/**
 * Writes into a labelled field as a whole, as the browser's own pickers do: a date field takes keys in another order in
 * each language.
 */
export async function fill(page: Page, label: string, value: string): Promise<void> {
  const input = await field(page, label);
  await input.evaluate((element, text) => {
    const area = element instanceof HTMLTextAreaElement;
    const { prototype } = area ? HTMLTextAreaElement : HTMLInputElement;
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(element, text);
    element.dispatchEvent(new Event('input', { bubbles: true }));
    element.dispatchEvent(new Event('change', { bubbles: true }));
  }, value);
}

/** Chooses in a list by the option's value. */
export async function select(page: Page, label: string, value: string): Promise<void> {
  await (await byRole(page, 'combobox', label)).select(value);
}
