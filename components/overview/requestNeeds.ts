import type { NextStepKey } from '../../utils/requests/nextStep.ts';
import type { RequestRecord } from '../requests/requestRecords.ts';
import { requestStanding, type Standing } from '../requests/requestStatus.ts';

/** Steps in which the person has nothing to do but wait, or nothing at all. */
const WAITING: ReadonlySet<NextStepKey> = new Set([
  'wait-until',
  'wait-until-hour',
  'no-number-wait',
  'wait-after-reminder',
  'wait-after-complaint',
  'wait-after-complaint-until',
  'wait-for-authority',
  'wait-for-authority-until',
  'closed',
]);

export interface RequestNeed {
  record: RequestRecord;
  standing: Standing;
}

/** Requests in which it is the person's turn, overdue ones first, and how many are open and wait for somebody else. */
export function requestNeeds(
  requests: readonly RequestRecord[],
  now: Temporal.Instant,
): { needs: RequestNeed[]; waiting: number } {
  const all = requests.map((record) => ({ record, standing: requestStanding(record, now) }));
  const mine = all.filter(({ standing }) => 'error' in standing || !WAITING.has(standing.next.key));
  const waiting = all.filter(({ standing }) => 'next' in standing && WAITING.has(standing.next.key));
  const overdue = ({ standing }: RequestNeed) => 'status' in standing && standing.status.timing === 'overdue';
  return {
    needs: [...mine.filter(overdue), ...mine.filter((need) => !overdue(need))],
    waiting: waiting.filter(({ standing }) => 'next' in standing && standing.next.key !== 'closed').length,
  };
}
