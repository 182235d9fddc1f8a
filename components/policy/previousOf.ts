import type { SavedReading } from './savedReading.ts';

const bare = (host: string): string => host.replace(/^www\./, '');

/**
 * The reading to compare one with: the newest of the same page; else the newest of the same site in the same language, since a
 * site may serve its policy under a new address.
 * @param saved newest first
 */
export function previousOf(
  saved: readonly SavedReading[],
  { host, address, lang }: { host: string; address: string; lang: string },
): SavedReading | undefined {
  const ofSite = saved.filter((reading) => bare(reading.host) === bare(host) && reading.card.lang === lang);
  return ofSite.find((reading) => reading.address === address) ?? ofSite[0];
}
