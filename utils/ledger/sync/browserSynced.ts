import type { BrowserSync } from '../layout.ts';
import { openLedger } from '../openLedger.ts';
import type { SyncedRequest } from './syncedRequest.ts';

/** When the browser's own sync was last used, and the requests of other machines that are not here themselves. */
export async function browserSynced(): Promise<{ at: string; requests: SyncedRequest[] } | undefined> {
  const ledger = await openLedger();
  const kept = (await ledger.get('meta', 'browserSync')) as BrowserSync | undefined;
  if (!kept) return undefined;
  const requests: SyncedRequest[] = [];
  for (const request of kept.requests) {
    const known = (await ledger.getKey('rows', request.id)) ?? (await ledger.getKey('tombstones', request.id));
    if (known === undefined) requests.push(request);
  }
  return { at: kept.at, requests };
}
