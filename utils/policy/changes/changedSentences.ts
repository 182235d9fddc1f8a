import { keyOf, type Sentence, sentencesOf } from './sentencesOf.ts';

/** What stood there and what stands there now; one side is missing where a sentence came or went. */
export interface SentenceChange {
  before?: string;
  after?: string;
}

/** The differences of two texts, in the order of the new one, what went at the end. */
export interface TextChange {
  changes: SentenceChange[];
  /** Most of the text is another one: a list of sentences would say less than that. */
  rewritten: boolean;
}

/** A sentence this short may stand inside another by chance. Letters. */
const SHORT = 20;
/** Letters looked through at most, so that two huge texts with nothing in common take no time. */
const MOST_LETTERS = 200_000_000;
/** Pairs looked at at most. */
const MOST_PAIRS = 40_000;
/** How alike two sentences are, from 0 to 1, to be one that was changed. */
const ALIKE = 0.5;

/**
 * Which sentences of a policy came, went or were changed. Moved ones, other white space, lines broken elsewhere, menus and
 * footers are no change.
 */
export function changedSentences(before: string, after: string, lang: string): TextChange {
  const old = sentencesOf(before, lang);
  const now = sentencesOf(after, lang);
  const gone = missingFrom(old, now, after);
  const come = missingFrom(now, old, before);
  const rewritten = old.length > 0 && gone.length > old.length * 0.6 && come.length > now.length * 0.6;
  const partners = pair(gone, come);
  const changes = come.map((sentence): SentenceChange => {
    const partner = partners.get(sentence);
    return partner ? { before: partner.quote, after: sentence.quote } : { after: sentence.quote };
  });
  const paired = new Set(partners.values());
  for (const sentence of gone) if (!paired.has(sentence)) changes.push({ before: sentence.quote });
  return { changes, rewritten };
}

/** The sentences that stand neither among others nor, broken into other lines, anywhere in the whole text. */
function missingFrom(sentences: readonly Sentence[], others: readonly Sentence[], text: string): Sentence[] {
  const keys = new Set(others.map(({ key }) => key));
  const rest = sentences.filter(({ key }) => !keys.has(key));
  if (rest.length === 0) return rest;
  const letters = keyOf(text);
  if (rest.length * letters.length > MOST_LETTERS) return rest;
  return rest.filter(({ key }) => key.length < SHORT || !letters.includes(key));
}

/** Each new sentence with the old one it was made from: the most alike first. */
function pair(gone: readonly Sentence[], come: readonly Sentence[]): Map<Sentence, Sentence> {
  const found = new Map<Sentence, Sentence>();
  if (gone.length * come.length > MOST_PAIRS) return found;
  const grams = new Map([...gone, ...come].map((sentence) => [sentence, gramsOf(sentence.key)]));
  const all = come.flatMap((after) =>
    gone.map((before) => ({ before, after, alike: likeness(grams.get(before), grams.get(after)) })),
  );
  const taken = new Set<Sentence>();
  for (const { before, after, alike } of all.sort((a, b) => b.alike - a.alike)) {
    if (alike < ALIKE) break;
    if (found.has(after) || taken.has(before)) continue;
    found.set(after, before);
    taken.add(before);
  }
  return found;
}

/** Pieces of three letters; in any script, and without knowing where words end. */
function gramsOf(key: string): Set<string> {
  const grams = new Set<string>();
  for (let at = 0; at < Math.max(1, Math.min(key.length, 600) - 2); at++) grams.add(key.slice(at, at + 3));
  return grams;
}

/** Dice: twice what they share over what they have together. */
function likeness(one: ReadonlySet<string> = new Set(), other: ReadonlySet<string> = new Set()): number {
  let shared = 0;
  for (const gram of one) if (other.has(gram)) shared++;
  return (2 * shared) / (one.size + other.size || 1);
}
