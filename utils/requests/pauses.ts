import type { CountedEvent } from './countedRow.ts';

export type PauseTopic = 'clarification' | 'identity';

/** A question that stops the clock, from the day it was asked to the day it was answered. */
export interface Pause {
  by: PauseTopic;
  asked: Temporal.PlainDate;
  given: Temporal.PlainDate;
}

/** Pairs each question with the next answer; `open` is the day of the first question nobody has answered yet. */
export function pausesOf(
  events: readonly CountedEvent[],
  topic: PauseTopic,
): { pauses: Pause[]; open: Temporal.PlainDate | null } {
  const pauses: Pause[] = [];
  let asked: Temporal.PlainDate | null = null;
  for (const event of events) {
    if (event.kind === `${topic}-asked`) asked ??= event.moment.date;
    if (event.kind === `${topic}-given` && asked) {
      pauses.push({ by: topic, asked, given: event.moment.date });
      asked = null;
    }
  }
  return { pauses, open: asked };
}

/** Days from asking to answering, both included, as far as they fall on or after the start of the clock. */
export function pausedDays(pause: Pause, start: Temporal.PlainDate): number {
  const from = Temporal.PlainDate.compare(pause.asked, start) < 0 ? start : pause.asked;
  return Math.max(0, from.until(pause.given, { largestUnit: 'day' }).days + 1);
}
