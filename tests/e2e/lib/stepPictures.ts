import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Session } from './session.ts';

/** The folder that gets a picture of each step (`npm run gallery` names it); without it nothing is written. */
const FOLDER = process.env.LENSCAP_STEPS;

/** Takes a picture of what the person sees now, under the name of the step. */
export type Step = (page: Page, name: string) => Promise<void>;

/** The steps of one person's scenario in one browser, counted from 1: `switch_chromium_03_popup.png`. */
export function stepPictures(person: string, { name }: Session): Step {
  let count = 0;
  return async (page, step) => {
    count++;
    if (!FOLDER) return;
    mkdirSync(FOLDER, { recursive: true });
    const file = `${person}_${name.toLowerCase()}_${String(count).padStart(2, '0')}_${step}.png`;
    await page.screenshot({ path: join(FOLDER, file) as `${string}.png` });
  };
}
