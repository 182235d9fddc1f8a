import { type Standing, standingOf } from '../utils/catalog/standingOf.ts';
import { standingFactsOf } from '../utils/extension/standingFactsOf.ts';
import { presentOfAll } from '../utils/ledger/presentOf.ts';
import { useLedger } from './record.ts';

/** Where the person stands with each service they said something about, and the day they last did. */
export type Standings = ReadonlyMap<string, { standing: Standing; lastSaid: string | undefined }>;

async function readStandings(): Promise<Standings> {
  const standings = new Map<string, { standing: Standing; lastSaid: string | undefined }>();
  for (const [serviceId, { controls, lastSaid }] of await presentOfAll()) {
    const facts = await standingFactsOf(serviceId);
    if (facts) standings.set(serviceId, { standing: standingOf(facts, controls), lastSaid });
  }
  return standings;
}

/** Every standing, kept up to date. */
export function useStandings(): { standings: Standings; trouble: string } {
  const { value, trouble } = useLedger('', readStandings);
  return { standings: value ?? new Map(), trouble };
}
