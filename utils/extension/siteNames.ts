/** Match patterns as a person reads them: `*://example.com/*` is example.com. */
export const siteNames = (origins: readonly string[]): string =>
  origins.map((origin) => origin.slice(4, -2)).join(', ');
