import type { RequestRecord } from './foldRequests.ts';
import { openRequestIds } from './openRequests.ts';
import { requests } from './requests.ts';

const PAGE = 100;

/** The newest `limit` requests that are closed, newest first; reads the record page by page until it has as many. */
export async function closedRequests(limit: number): Promise<RequestRecord[]> {
  const open = new Set((await openRequestIds()).ids);
  const closed: RequestRecord[] = [];
  for (let before: string | undefined; closed.length < limit; ) {
    const page = await requests({ limit: PAGE, ...(before && { before }) });
    if (page.requests.length === 0) break;
    closed.push(...page.requests.filter(({ request }) => !open.has(request.id)));
    before = page.requests.at(-1)?.request.id;
  }
  return closed.slice(0, limit);
}
