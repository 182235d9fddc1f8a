import { i18n } from '#i18n';
import type { PresentOfControl } from '../utils/ledger/foldPresent.ts';
import { formatDate, today } from './locale.ts';

type TurnedBack = NonNullable<PresentOfControl['turnedBack']>;

/** The person's own day of an instant, as YYYY-MM-DD. */
const dayOf = (at: string): string =>
  Temporal.Instant.from(at).toZonedDateTimeISO(Temporal.Now.timeZoneId()).toPlainDate().toString();

/** "On 3 May 2026 it was off; today it is on." In the words of the switch itself, by which state protects. */
export function turnedBackSentence(
  { protectiveAt, exposedAt }: TurnedBack,
  protectiveState: 'on' | 'off' | null,
): string {
  const [was, is] = [dayOf(protectiveAt), dayOf(exposedAt)];
  const to = protectiveState === 'on' ? 'off' : 'on';
  if (was === is) return i18n.t(`turnedBack.${to}SameDay`, [formatDate(is)]);
  return is === today()
    ? i18n.t(`turnedBack.${to}Today`, [formatDate(was)])
    : i18n.t(`turnedBack.${to}Since`, [formatDate(was), formatDate(is)]);
}
