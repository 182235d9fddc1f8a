import type { Page } from 'puppeteer-core';
import type { Session } from './session.ts';

/** Ctrl+V, as a person presses it: the browser reads the clipboard of its screen. */
export async function pressPaste({ name }: Session, page: Page): Promise<void> {
  await page.bringToFront();
  // The keys of Chromium's protocol mean nothing to the browser's own commands unless the command is said too.
  const command = name === 'Chromium' ? { commands: ['paste'] } : {};
  await page.keyboard.down('Control');
  await page.keyboard.press('v', command);
  await page.keyboard.up('Control');
}
