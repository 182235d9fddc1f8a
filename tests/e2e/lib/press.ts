import type { Page } from 'puppeteer-core';
import { byRole } from './find.ts';

/** Presses the button with this name, as soon as it is there. */
export async function press(page: Page, name: string): Promise<void> {
  await (await byRole(page, 'button', name)).click();
}
