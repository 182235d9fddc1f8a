import { loadStandingShard, standingShardCount } from 'virtual:catalog-standing';
import { shardOfId } from '../catalog/shardOf.ts';
import type { StandingFacts } from '../catalog/toStandingFacts.ts';

// Apart from catalogue.ts, so that the popup, which has the whole service, does not load what is for the worker.
/** What the worker needs to know of a service to say where the person stands; undefined if there is no such service. */
export async function standingFactsOf(serviceId: string): Promise<StandingFacts | undefined> {
  const shard = await loadStandingShard(shardOfId(serviceId, standingShardCount));
  return Object.hasOwn(shard, serviceId) ? shard[serviceId] : undefined;
}
