import { type Standing, standingOf } from '../utils/catalog/standingOf.ts';
import { standingFactsOf } from '../utils/extension/standingFactsOf.ts';
import { presentOfAll } from '../utils/ledger/presentOf.ts';
import { lastTold } from './lastTold.ts';
import { useLedger } from './record.ts';

/** Where the person stands with each service the record knows something about, and the instant of the newest word or sight. */
export type Standings = ReadonlyMap<string, { standing: Standing; since: string | undefined }>;

async function readStandings(): Promise<Standings> {
  const standings = new Map<string, { standing: Standing; since: string | undefined }>();
  for (const [serviceId, present] of await presentOfAll()) {
    const facts = await standingFactsOf(serviceId);
    if (facts)
      standings.set(serviceId, {
        standing: standingOf(facts, present.controls),
        since: lastTold(facts, present.controls),
      });
  }
  return standings;
}

/** Every standing, kept up to date. */
export function useStandings(): { standings: Standings; trouble: string } {
  const { value, trouble } = useLedger('', readStandings);
  return { standings: value ?? new Map(), trouble };
}
