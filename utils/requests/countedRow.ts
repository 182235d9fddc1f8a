import type { Holidays } from './dayRules.ts';
import { isBefore, type Moment, momentOf, zoneOf } from './moments.ts';
import type { Regime } from './regimeSchema.ts';
import { regimeOf } from './regimes.ts';
import { RequestError } from './requestError.ts';
import type { ClockKind, RequestEvent, RequestType } from './requestTypes.ts';

/** What a deadline is counted from; plain data, as the ledger and the command line hold it. */
export interface DeadlineRow {
  id: string;
  regime: string;
  request: RequestType;
  what: ClockKind;
  /** When the person sent it: instant with offset, or a plain date. */
  sent: string;
  /** When it arrived; null if unknown, then the sending is taken and the doubt named. */
  received: string | null;
  /** Name of the time zone whose days count. */
  zone: string;
  /** Public holidays as ISO dates; null if no table is at hand. */
  holidays: readonly string[] | null;
  events: readonly RequestEvent[];
  /** Ask for the end an extension would give although no notice is on record. */
  assumeExtension?: boolean;
  /** Words of an event nobody could read; they change nothing but are named as a doubt. */
  unreadEvents?: number;
}

export interface CountedEvent extends RequestEvent {
  readonly moment: Moment;
}

/** A row with its law looked up and its dates checked. Events are in order of time. */
export interface CountedRow {
  readonly input: DeadlineRow;
  readonly regime: Regime;
  readonly zone: string;
  readonly sent: Moment;
  readonly received: Moment;
  readonly holidays: Holidays;
  readonly events: readonly CountedEvent[];
}

/**
 * Checks a row.
 * @throws RequestError for an unknown law or zone, an impossible date, a receipt or an event before the sending
 */
export function countedRow(input: DeadlineRow): CountedRow {
  const regime = regimeOf(input.regime);
  const zone = zoneOf(input.zone);
  const sent = momentOf(input.sent, zone, 'sent');
  const received = input.received === null ? sent : momentOf(input.received, zone, 'received');
  if (isBefore(received, sent))
    throw new RequestError('received-before-sent', { sent: input.sent, received: input.received ?? '' });
  const events = input.events
    .map((event) => ({ ...event, moment: momentOf(event.at, zone, event.kind) }))
    .sort((a, b) => Temporal.Instant.compare(a.moment.instant, b.moment.instant));
  for (const event of events) {
    if (event.kind !== 'draft' && isBefore(event.moment, sent))
      throw new RequestError('event-before-sending', { event: event.kind, at: event.at, sent: input.sent });
  }
  return { input, regime, zone, sent, received, holidays: holidaySet(input.holidays ?? []), events };
}

function holidaySet(days: readonly string[]): Holidays {
  return new Set(
    days.map((day) => {
      try {
        return Temporal.PlainDate.from(day).toString();
      } catch {
        throw new RequestError('holiday-impossible', { value: day });
      }
    }),
  );
}
