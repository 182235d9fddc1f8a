import type { Card } from '../types.ts';

/** The questions of a card, in the order they are asked. */
export const QUESTIONS = [
  'trainsOnContent',
  'publicGallery',
  'sellsData',
  'uploads',
  'retentionDays',
  'rights',
  'subprocessors',
  'contactEmail',
  'minAge',
  'lastUpdated',
] as const;
export type Question = (typeof QUESTIONS)[number];

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
const sorted = (value: unknown): unknown => (Array.isArray(value) ? value.toSorted() : value);

/** The questions that two cards answer differently. The order of a list does not count. */
export function changedAnswers(before: Card, after: Card): Question[] {
  return QUESTIONS.filter((question) => !same(sorted(before[question]), sorted(after[question])));
}
