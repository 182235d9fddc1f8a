import type { Page } from 'puppeteer-core';
import { controlCard } from './find.ts';
import { word } from './word.ts';

/** Unfolds the history of a control, which is drawn only then; resolves with the instants that stand there, newest first. */
export async function historyTimes(page: Page, control: string): Promise<string[]> {
  const card = await controlCard(page, control);
  return card.evaluate((element, title) => {
    const history = [...element.querySelectorAll('details')].find((one) =>
      one.querySelector(':scope > summary')?.textContent?.startsWith(title),
    );
    if (!history) return [];
    history.open = true;
    return [...history.querySelectorAll('time')].map(({ dateTime }) => dateTime);
  }, word('standing.history'));
}
