import { i18n } from '#i18n';
import type { Due, Step } from '../../utils/requests/due.ts';
import type { Unit } from '../../utils/requests/regimeSchema.ts';
import { formatDate, formatInstant, uiLanguage } from '../locale.ts';
import { word } from '../word.ts';

const weekday = (iso: string): string =>
  new Intl.DateTimeFormat(uiLanguage(), {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${iso.slice(0, 10)}T12:00:00Z`));

const amountOf = (step: { amount: number; unit: Unit }): string =>
  i18n.t(`unit.${step.unit === 'business-day' ? 'business_day' : step.unit}`, step.amount);

/** One step of the arithmetic: "received Thu 8 January", "+ 1 month = Sun 8 February", "→ Mon 9 February (sunday)". */
function stepText(step: Step): string {
  switch (step.key) {
    case 'start':
      return `${word('requestEvent', step.from === 'receipt' ? 'received' : step.from)} ${weekday(step.date)}${step.at ? ` ${step.at}` : ''}`;
    case 'add':
      return `+ ${amountOf(step)} = ${step.unit === 'hour' ? formatInstant(step.date) : weekday(step.date)}`;
    case 'month-end':
      return i18n.t('dueStep.monthEnd', [String(step.day)]);
    case 'pause':
      return i18n.t('dueStep.pause', [String(step.days), weekday(step.date)]);
    case 'move':
      return `→ ${weekday(step.date)}`;
    case 'extend':
      return i18n.t('dueStep.extend', [amountOf(step), weekday(step.date)]);
    case 'extension-named':
      return i18n.t('dueStep.extensionNamed', [weekday(step.date)]);
    case 'extension-late':
      return i18n.t('dueStep.extensionLate', [weekday(step.notice), weekday(step.limit)]);
    case 'later-reading':
      return i18n.t('dueStep.laterReading', [weekday(step.other)]);
    case 'earliest':
      return i18n.t('dueStep.earliest', [weekday(step.other)]);
  }
}

/** A deadline with its arithmetic, the article it rests on, and every doubt; or plainly why there is no date. */
export function DueLine({ due }: { due: Due }) {
  const end = due.kind === 'date' ? weekday(due.date) : due.kind === 'instant' ? formatInstant(due.instant) : undefined;
  return (
    <li className="space-y-0.5">
      <p>
        <span className="text-soft">
          {word('requestType', due.request)} · {word('clock', due.clock)}:{' '}
        </span>
        <strong>{end ?? word('noDate', due.kind === 'none' ? due.reason : '')}</strong>
      </p>
      {due.steps.length > 0 && <p className="text-soft text-xs">{due.steps.map(stepText).join(' ')}</p>}
      <p className="text-soft text-xs">
        {[due.article, due.countingRule].filter(Boolean).join(', ')}
        {due.kind === 'none' && due.standard && <span lang="en"> “{due.standard}”</span>}
      </p>
      {due.doubts.length > 0 && (
        <ul className="list-disc ps-4 text-unsure text-xs">
          {due.doubts.map((doubt) => (
            <li key={doubt.key}>{word('doubt', doubt.key, [doubt.other ? formatDate(doubt.other) : ''])}</li>
          ))}
        </ul>
      )}
    </li>
  );
}
