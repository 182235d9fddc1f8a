import type { NextStepKey } from '../../utils/requests/nextStep.ts';
import type { RequestRecord } from './requestRecords.ts';
import { requestStanding, type Standing } from './requestStatus.ts';

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

/** Requests in which it is the person's turn, overdue ones first, and those in which somebody else's, or nobody's. */
export function requestNeeds(
  requests: readonly RequestRecord[],
  now: Temporal.Instant,
): { needs: RequestNeed[]; others: RequestNeed[] } {
  const all = requests.map((record) => ({ record, standing: requestStanding(record, now) }));
  const isMine = ({ standing }: RequestNeed) => 'error' in standing || !WAITING.has(standing.next.key);
  const isOverdue = ({ standing }: RequestNeed) => 'status' in standing && standing.status.timing === 'overdue';
  const mine = all.filter(isMine);
  return {
    needs: [...mine.filter(isOverdue), ...mine.filter((need) => !isOverdue(need))],
    others: all.filter((need) => !isMine(need)),
  };
}

/** How many of them are open and wait for somebody else. */
export const waitingOf = (others: readonly RequestNeed[]): number =>
  others.filter(({ standing }) => 'next' in standing && standing.next.key !== 'closed').length;
