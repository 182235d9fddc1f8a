import { type Standing, standingOf } from '../../utils/catalog/standingOf.ts';
import { standingFactsOf } from '../../utils/extension/standingFactsOf.ts';
import { presentOf } from '../../utils/ledger/presentOf.ts';

/** Where the person stands with a service. */
export interface ServiceStanding {
  name: string;
  standing: Standing;
  /** A switch that was seen to protect them has turned back. */
  turnedBack: boolean;
}

/** `undefined` if the catalogue has no such service any more. */
export async function standingOfService(serviceId: string): Promise<ServiceStanding | undefined> {
  const facts = await standingFactsOf(serviceId);
  if (!facts) return;
  const present = await presentOf(serviceId);
  const turnedBack = facts.controls.some(({ id }) => present.get(id)?.turnedBack);
  return { name: facts.name, standing: standingOf(facts, present), turnedBack };
}
