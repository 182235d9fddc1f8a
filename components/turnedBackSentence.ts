import { i18n } from '#i18n';
import type { PresentOfControl } from '../utils/ledger/foldPresent.ts';
import { dayOf } from './dayOf.ts';
import { formatDate, today } from './locale.ts';

type TurnedBack = NonNullable<PresentOfControl['turnedBack']>;

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
