import type { Page } from 'puppeteer-core';

/** A window of 1280 px at 200 % (WCAG 2.2, 1.4.4). */
const ZOOMED = 640;

/**
 * What has to be pushed sideways to be read at 200 % zoom: one line for each such element. Services side by side may have to.
 * The page is this narrow after that.
 */
export async function scrollingAtZoom(page: Page): Promise<string[]> {
  await page.setViewport({ width: ZOOMED, height: 450 });
  return page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('main *:not(:has(> table > thead > tr > td))')]
      .filter((element) => element === document.documentElement || getComputedStyle(element).overflowX === 'auto')
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
      .map(({ tagName, className, textContent }) => `${tagName} ${className}: ${textContent?.slice(0, 40)}`),
  );
}
