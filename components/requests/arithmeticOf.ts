import { i18n } from '#i18n';
import type { Due, Step } from '../../utils/requests/due.ts';
import type { Unit } from '../../utils/requests/regimeSchema.ts';
import { formatInstant, uiLanguage } from '../locale.ts';
import { word } from '../word.ts';

/** A day with its weekday, in the interface's language. */
export const weekday = (iso: string): string =>
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

/** How a date was counted, as one line: "Received Thu, 8 January + 1 month = Sun, 8 February → Mon, 9 February"; may be empty. */
export const arithmeticOf = ({ steps }: Due): string =>
  steps.map(stepText).reduce((line, step) => (line ? line + (/^[+→(]/.test(step) ? ' ' : ', ') + step : step), '');

/** The article a date rests on, and the text that says how days are counted. */
export const articleOf = ({ article, countingRule }: Due): string => [article, countingRule].filter(Boolean).join(', ');
