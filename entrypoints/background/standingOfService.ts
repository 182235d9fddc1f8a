import { type Standing, standingOf } from '../../utils/catalog/standingOf.ts';
import { standingFactsOf } from '../../utils/extension/standingFactsOf.ts';
import { foldPresent } from '../../utils/ledger/foldPresent.ts';
import { rowsOf } from '../../utils/ledger/readRows.ts';

/** Where the person stands with a service, and its name; undefined if the catalogue has no such service any more. */
export async function standingOfService(serviceId: string): Promise<{ name: string; standing: Standing } | undefined> {
  const facts = await standingFactsOf(serviceId);
  return facts && { name: facts.name, standing: standingOf(facts, foldPresent((await rowsOf(serviceId)).rows)) };
}
