import { type ControlPresent, verdictOf } from './standingOf.ts';
import type { StandingFacts } from './toStandingFacts.ts';

/** Days after which a switch deserves another look, unless the person chose other ones. */
export const LOOK_AGAIN_DAYS = 90;
/** Hour of the morning at which such a day begins, local time. */
const MORNING = Temporal.PlainTime.from('09:00');

/** One service whose switches deserve another look. */
export interface LookAgain {
  serviceId: string;
  /** Instant of the last word or look at the switch that waits longest. */
  last: string;
  /** Instant from which it is due. */
  at: string;
}

/** What is known about one control; `told` is the newest look that could tell. */
interface Known {
  said?: ControlPresent['said'];
  told?: { state: 'protective' | 'exposed' | 'could-not-tell'; at: string } | undefined;
}

/** When somebody last said or saw that this switch protects; undefined where nobody did, or it does not any more. */
function lastOf({ said, told }: Known): string | undefined {
  if (said?.state === 'does-not-apply' || verdictOf({ said, seen: told }) !== 'protected') return undefined;
  return [said?.at, told?.at]
    .filter((at) => at !== undefined)
    .sort()
    .at(-1);
}

/**
 * The services of which a switch was said or seen to protect the person, each with the day on which another look at it is
 * due: so many days after the last word or look, at nine in the morning. What is exposed needs no second look to be known.
 * @param days 0 or less: never
 * @param zone the person's time zone
 */
export function lookAgainOf(
  presents: ReadonlyMap<string, { controls: ReadonlyMap<string, Known> }>,
  facts: ReadonlyMap<string, Pick<StandingFacts, 'controls'>>,
  days: number,
  zone: string,
): LookAgain[] {
  if (days <= 0) return [];
  const found = [...presents].flatMap(([serviceId, { controls }]): LookAgain[] => {
    const switches = (facts.get(serviceId)?.controls ?? []).filter(({ protectiveState }) => protectiveState !== null);
    const last = switches.flatMap(({ id }) => lastOf(controls.get(id) ?? {}) ?? []).sort()[0];
    if (last === undefined) return [];
    const day = Temporal.Instant.from(last).toZonedDateTimeISO(zone).toPlainDate().add({ days });
    const at = day.toZonedDateTime({ timeZone: zone, plainTime: MORNING }).toInstant();
    return [{ serviceId, last, at: at.toString() }];
  });
  return found.sort((a, b) => (a.at < b.at ? -1 : 1));
}
