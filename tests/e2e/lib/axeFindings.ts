import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

/** Serious and critical findings of axe about a page, or about the one element that is named, in one line each. */
export async function axeFindings(page: Page, selector = 'html'): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (what) => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(what);
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary}`));
  }, selector);
}
