import { findAndKeep } from './findAndKeep.ts';
import type { Present } from './foldPresent.ts';
import type { ServiceSummary } from './layout.ts';
import { openLedger } from './openLedger.ts';
import { makeSummary, presentIn, SUMMARY_VERSION } from './summaries.ts';

/** What the ledger says about one service, without reading its rows. */
export interface ServicePresent {
  controls: Present;
  /** The instant at which the person last said something. */
  lastSaid?: string;
  uploads: number;
  lastUpload?: string;
}

const presentFrom = ({ controls: _, serviceId: _id, made: _made, ...rest }: ServiceSummary, controls: Present) => ({
  ...rest,
  controls,
});

/**
 * The present of one service, by control. Reads one record, whatever the size of the ledger. Rows that cannot be read
 * are left out here; `rowsOf` and `checkRecord` name them.
 */
export async function presentOf(serviceId: string): Promise<Present> {
  return (await servicePresentOf(serviceId))?.controls ?? new Map();
}

/** The same with the counts of the service; `undefined` where the ledger holds nothing about it. */
export async function servicePresentOf(serviceId: string): Promise<ServicePresent | undefined> {
  const summary = await (await openLedger()).get('services', serviceId);
  if (!summary) return undefined;
  const [fresh = summary] = await freshened([summary]);
  return presentFrom(fresh, presentIn(fresh));
}

/** The present of every service the ledger holds something about. Reads one record for each. */
export async function presentOfAll(): Promise<Map<string, ServicePresent>> {
  const summaries = await freshened(await (await openLedger()).getAll('services'));
  return new Map(summaries.map((summary) => [summary.serviceId, presentFrom(summary, presentIn(summary))]));
}

/** Makes the summaries again that rows from elsewhere, or a newer Lenscap, have made out of date. */
async function freshened(summaries: ServiceSummary[]): Promise<ServiceSummary[]> {
  const isStale = ({ made }: ServiceSummary) => made !== SUMMARY_VERSION;
  if (!summaries.some(isStale)) return summaries;
  return findAndKeep(
    ['rows', 'uploads', 'services'],
    async (transaction) => {
      const fresh: ServiceSummary[] = [];
      for (const summary of summaries)
        fresh.push(isStale(summary) ? await makeSummary(transaction, summary.serviceId) : summary);
      return fresh;
    },
    async (transaction, fresh) => {
      const made = fresh.filter((summary) => !summaries.includes(summary));
      await Promise.all(made.map(async (summary) => transaction.objectStore('services').put(summary)));
    },
  );
}
