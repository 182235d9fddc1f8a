import { i18n } from '#i18n';
import { QUESTIONS, type Question } from '../../utils/policy/changes/changedAnswers.ts';
import type { Disagreement } from '../../utils/policy/disagreements.ts';
import type { Card } from '../../utils/policy/types.ts';
import { formatDate } from '../locale.ts';
import { word } from '../word.ts';
import type { AnswerKind, Ground } from './AnswerLine.tsx';

/** One answer in words, ready to be shown. */
export interface Answer {
  question: Question;
  kind: AnswerKind;
  words: string;
  grounds: Ground[];
  /** Sentences that give the same answer once more. */
  also: Ground[];
}

const CHOICES = {
  trainsOnContent: 'trains',
  publicGallery: 'gallery',
  sellsData: 'sells',
  uploads: 'uploads',
} as const;
const YES_NO: Record<string, AnswerKind> = { yes: 'says-yes', no: 'says-no', 'default-public': 'says-yes' };

/** What a card says on one question, in words; undefined where it says nothing. */
export function wordsFor(card: Card, question: Question): string | undefined {
  switch (question) {
    case 'trainsOnContent':
    case 'publicGallery':
    case 'sellsData':
    case 'uploads':
      return card[question] === 'not-stated'
        ? undefined
        : word('policyAnswer', `${CHOICES[question]}-${card[question]}`);
    case 'retentionDays':
      return card.retentionDays === null ? undefined : daysInWords(card.retentionDays);
    case 'rights':
      return card.rights.map((right) => word('right', right)).join(', ') || undefined;
    case 'subprocessors':
      return card.subprocessors.join(', ') || undefined;
    case 'contactEmail':
      return card.contactEmail ?? (card.emailObfuscated ? i18n.t('policy.hidden') : undefined);
    case 'minAge':
      return card.minAge?.toString();
    case 'lastUpdated':
      return card.lastUpdated === null ? undefined : formatDate(card.lastUpdated);
  }
}

/** Less than a day is given in hours: "1 day" would be another answer. */
function daysInWords(days: number): string {
  return days > 0 && days < 1 ? i18n.t('policy.hours', Math.ceil(days * 24)) : i18n.t('deletion.days', Math.ceil(days));
}

/** Every question with its answer; `isHidden` says of a quote that nobody sees it on the page. */
export function answersOf(
  card: Card,
  disagreements: readonly Disagreement[],
  isHidden: (quote: string) => boolean = () => false,
): Answer[] {
  return QUESTIONS.map((question): Answer => {
    const two = disagreements.find(({ field }) => field === question);
    if (two) {
      const grounds = two.sides.map(({ quote, value }) => ({
        quote,
        alone: word('policyAnswer', `${CHOICES[two.field]}-${value}`),
        hidden: isHidden(quote),
      }));
      return { question, kind: 'unclear', words: i18n.t('policy.unclear'), grounds, also: [] };
    }
    const words = wordsFor(card, question);
    const quote = words === undefined ? undefined : card.evidence[question];
    const ground = (quote: string): Ground => ({ quote, hidden: isHidden(quote) });
    return {
      question,
      kind: words === undefined ? 'silent' : (YES_NO[String(card[question])] ?? 'says'),
      words: words ?? i18n.t('policy.saysNothing'),
      grounds: quote ? [ground(quote)] : [],
      also: quote ? (card.also[question] ?? []).map(ground) : [],
    };
  });
}
