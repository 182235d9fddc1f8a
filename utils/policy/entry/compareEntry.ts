import type { Service } from '../../catalog/serviceSchema.ts';
import { type Learns, trainingHeadline } from '../../catalog/trainingHeadline.ts';
import type { Card, Training } from '../types.ts';

/**
 * The catalogue's fact about one question beside what the page says. `differs`: both say something, and not the same;
 * `page-only`: the entry has nothing on it; `entry-only`: this page is silent, the entry rests on something else.
 */
export interface Comparison {
  question:
    | 'trainsOnContent'
    | 'retentionDays'
    | 'rights'
    | 'subprocessors'
    | 'contactEmail'
    | 'minAge'
    | 'lastUpdated';
  verdict: 'same' | 'differs' | 'page-only' | 'entry-only';
  /** What the entry has: the ids or values it lists; empty if nothing. */
  entry: string[];
  /** What the page says, likewise. */
  page: string[];
}

/** What a page may say and the entry still be right. */
const AGREES: Partial<Record<Learns, readonly Training[]>> = {
  yes: ['yes'],
  'yes-by-default': ['yes', 'opt-out'],
  no: ['no'],
  'no-by-default': ['no', 'opt-in'],
  'opt-in': ['opt-in'],
};

/** The questions both have something to say on, in the order of the card. Pure; "says nothing" is never a contradiction. */
export function compareEntry(service: Service, card: Card): Comparison[] {
  const { learns } = trainingHeadline(service);
  const said = card.trainsOnContent;
  const agrees = AGREES[learns];
  const days = service.retention.flatMap((item) => (item.days === null ? [] : [String(item.days)]));
  const dates = service.sources
    .filter(({ url, publisher, date }) => publisher === 'vendor' && date && url === service.links.policy)
    .map(({ date }) => date as string);
  const emails = service.contacts.filter(({ kind }) => kind === 'email').map(({ value }) => value.toLowerCase());
  const compared: Comparison[] = [
    {
      question: 'trainsOnContent',
      entry: [learns],
      page: said === 'not-stated' ? [] : [said],
      verdict: agrees
        ? said === 'not-stated'
          ? 'entry-only'
          : agrees.includes(said)
            ? 'same'
            : 'differs'
        : 'page-only',
    },
    ofValue('retentionDays', days, card.retentionDays === null ? undefined : String(Math.ceil(card.retentionDays))),
    ofList(
      'rights',
      service.rights?.list ?? [],
      card.rights.filter((right) => right !== 'complaint'),
    ),
    ofList(
      'subprocessors',
      service.recipients.map(({ name }) => name),
      card.subprocessors,
    ),
    ofValue('contactEmail', emails, card.contactEmail?.toLowerCase()),
    ofValue('minAge', service.minAge ? [String(service.minAge.years)] : [], card.minAge?.toString()),
    ofValue('lastUpdated', dates, card.lastUpdated ?? undefined),
  ];
  // "It does not say" and a silent page agree.
  return compared.filter(({ entry, page, question, verdict }) =>
    question === 'trainsOnContent' ? verdict !== 'page-only' || page.length > 0 : entry.length > 0 || page.length > 0,
  );
}

function ofValue(question: Comparison['question'], entry: string[], page: string | undefined): Comparison {
  const verdict =
    page === undefined ? 'entry-only' : entry.length === 0 ? 'page-only' : entry.includes(page) ? 'same' : 'differs';
  return { question, entry, page: page === undefined ? [] : [page], verdict };
}

const squash = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Lists differ when the page has something the entry lacks; what the entry has beyond may stand on another page. */
function ofList(question: Comparison['question'], entry: readonly string[], page: readonly string[]): Comparison {
  const known = entry.map(squash);
  const isKnown = (name: string) => known.some((one) => one.includes(squash(name)) || squash(name).includes(one));
  const verdict =
    page.length === 0 ? 'entry-only' : entry.length === 0 ? 'page-only' : page.every(isKnown) ? 'same' : 'differs';
  return { question, entry: [...entry], page: [...page], verdict };
}
