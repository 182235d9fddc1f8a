import type { Page } from 'puppeteer-core';

/** The person's day of an instant, as the page writes it in English. */
export const dateIn = (page: Page, at: Temporal.Instant): Promise<string> =>
  page.evaluate((time) => new Intl.DateTimeFormat('en', { dateStyle: 'long' }).format(time), at.epochMilliseconds);
