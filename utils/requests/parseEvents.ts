import { eventKindOf, outcomeOf, topicOf } from './eventWords.ts';
import { ANSWER_OUTCOMES, type RequestEvent } from './requestTypes.ts';
import { wordOf } from './words.ts';

const DATE = /\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?/;
const WHOLE_DATE = new RegExp(`^${DATE.source}$`);
const DATE_FIRST = new RegExp(`^\\s*(${DATE.source})[\\s:,–—-]+(\\D[^;]*)$`);
const TEXT_EVENT = new RegExp(`([^;\\n]*?)(${DATE.source})`, 'g');
const UNTIL = /^[\s,(]*(until|till|to|new (date|end|limit)|by|named?)\b/i;
const FOLLOW_UP = /answer|given|receiv|provid|paid|repl/;

export interface ParsedEvents {
  events: RequestEvent[];
  /** Pieces no known event was found in. */
  unread: number;
}

/**
 * Reads the events of a row in any of the usual shapes: a list of objects or sentences, an object of name and date, one
 * sentence with several events, or a dash for none. What cannot be read is counted, never guessed.
 */
export function parseEvents(value: unknown): ParsedEvents {
  const found: ParsedEvents = { events: [], unread: 0 };
  const items = Array.isArray(value) ? value : [value];
  for (const item of items) {
    if (typeof item === 'string') addText(item, found);
    // A pair of word and date.
    else if (Array.isArray(item)) addText(item.join(' '), found);
    else if (item && typeof item === 'object') addObject(item as Record<string, unknown>, found);
    else if (item !== null && item !== undefined) found.unread++;
  }
  return found;
}

function addText(written: string, found: ParsedEvents): void {
  if (/^[\s\-–—]*$|^none$/i.test(written)) return;
  const text = written
    .split(/[;\n]/)
    .map((part) =>
      DATE_FIRST.test(part) && !DATE.test(part.replace(DATE, '')) ? part.replace(DATE_FIRST, '$2 $1') : part,
    )
    .join(';');
  const before = found.events.length;
  let lastTopic: string | null = null;
  let lastEnd = 0;
  for (const match of text.matchAll(TEXT_EVENT)) {
    const [whole, words = '', at = ''] = match;
    if (/[;\n]/.test(text.slice(lastEnd, match.index + whole.length - at.length))) lastTopic = null;
    lastEnd = match.index + whole.length;
    const last = found.events.at(-1);
    if (last?.kind === 'extension-notice' && UNTIL.test(words)) {
      last.until = at;
      continue;
    }
    const bare = wordOf(words.replace(/[,:()]/g, ' ').replace(/\b(on|at|and|then)\b/g, ' '));
    const topic: string | null = topicOf(bare) ?? (FOLLOW_UP.test(bare) ? lastTopic : null);
    add(topic && !topicOf(bare) ? `${topic}-${bare}` : bare, at, {}, found);
    lastTopic = topic ?? topicOf(bare);
  }
  if (found.events.length === before && found.unread === 0) found.unread++;
}

const NAME_KEYS = ['kind', 'type', 'event', 'what', 'name'];
const GIVEN_KEYS = [
  'answered',
  'answeredAt',
  'given',
  'givenAt',
  'received',
  'receivedAt',
  'provided',
  'paid',
  'to',
  'end',
];
const AT_KEYS = ['at', 'when', 'date', 'instant', 'time', 'on'];

function addObject(item: Record<string, unknown>, found: ParsedEvents): void {
  const text = (keys: string[]) => {
    const key = keys.find((key) => typeof item[key] === 'string');
    return key ? (item[key] as string) : undefined;
  };
  const name = text(NAME_KEYS);
  if (name === undefined) {
    // An object of name and date: { "extension-notice": "2026-04-10T12:00:00+02:00" }.
    for (const [key, at] of Object.entries(item)) {
      if (typeof at === 'string' && DATE.test(at)) add(wordOf(key), at, {}, found);
      else if (at && typeof at === 'object') addObject({ kind: key, ...at }, found);
      else found.unread++;
    }
    return;
  }
  const topic = topicOf(name);
  const day = (keys: string[]) => text(keys.filter((key) => WHOLE_DATE.test(String(item[key]).trim())));
  const asked = day(['asked', 'askedAt', 'requested', 'from', 'start']);
  const given = day(GIVEN_KEYS);
  // One object for the question and its answer.
  const question = asked ?? text(AT_KEYS);
  if (topic && question && given && !/-(paid|given)$/.test(eventKindOf(name) ?? '')) {
    add(`${topic}-asked`, question, {}, found);
    add(`${topic}-${topic === 'fee' ? 'paid' : 'given'}`, given, {}, found);
    return;
  }
  const at = text(AT_KEYS) ?? asked ?? '';
  // Any second date of an event is the day it names: until, newDate, answerBy … A date inside a remark is not.
  const until = Object.values(item).find(
    (value) => typeof value === 'string' && value !== at && WHOLE_DATE.test(value.trim()),
  ) as string | undefined;
  const said = wordOf(text(['outcome', 'result']) ?? '');
  const outcome = ANSWER_OUTCOMES.find((known) => known === said) ?? outcomeOf(said);
  add(wordOf(name), at, { ...(until && { until }), ...(outcome && { outcome }) }, found);
}

function add(word: string, at: string, extra: Partial<RequestEvent>, found: ParsedEvents): void {
  const kind = eventKindOf(word);
  if (!kind) {
    found.unread++;
    return;
  }
  const outcome = kind === 'answered' ? outcomeOf(word) : null;
  found.events.push({ kind, at, ...(outcome && { outcome }), ...extra });
}
