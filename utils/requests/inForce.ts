import type { CountedRow } from './countedRow.ts';
import type { NoneReason } from './due.ts';

/**
 * Is the law (and the right, if it came later) in force for this request? A request sent under the old law and received
 * under the new one may claim either, so the later of the two dates has to reach the start and the earlier the end.
 */
export function outOfForce(row: CountedRow): NoneReason | null {
  const spans = [row.regime.effective, row.regime.requests[row.input.request]?.effective];
  for (const span of spans) {
    if (span?.from && Temporal.PlainDate.compare(row.received.date, span.from) < 0) return 'not-yet-in-force';
    if (span?.until && Temporal.PlainDate.compare(row.sent.date, span.until) > 0) return 'no-longer-in-force';
  }
  return null;
}

/** True if the law changed while the request or its clock was under way. */
export function changesUnderWay(row: CountedRow, end: Temporal.PlainDate): boolean {
  const { from, until } = row.regime.effective;
  const endsBefore = until !== null && Temporal.PlainDate.compare(end, until) > 0;
  const startsAfter = from !== null && Temporal.PlainDate.compare(row.sent.date, from) < 0;
  return endsBefore || startsAfter;
}
