import { type Standing, standingOf } from '../utils/catalog/standingOf.ts';
import { standingFactsOf } from '../utils/extension/standingFactsOf.ts';
import { foldPresent, newestFirst } from '../utils/ledger/foldPresent.ts';
import { allRows } from '../utils/ledger/readRows.ts';
import { useLedger } from './record.ts';

/** Where the person stands with each service they said something about, and the day they last did. */
export type Standings = ReadonlyMap<string, { standing: Standing; lastSaid: string | undefined }>;

async function readStandings(): Promise<Standings> {
  const { rows } = await allRows();
  const standings = new Map<string, { standing: Standing; lastSaid: string | undefined }>();
  for (const [serviceId, own] of Map.groupBy(rows, (row) => row.serviceId)) {
    if (!serviceId) continue;
    const facts = await standingFactsOf(serviceId);
    const lastSaid = own.filter(({ kind }) => kind === 'statement').sort(newestFirst)[0]?.at;
    if (facts) standings.set(serviceId, { standing: standingOf(facts, foldPresent(own)), lastSaid });
  }
  return standings;
}

/** Every standing, kept up to date. */
export function useStandings(): { standings: Standings; trouble: boolean } {
  const { value, trouble } = useLedger('', readStandings);
  return { standings: value ?? new Map(), trouble };
}
