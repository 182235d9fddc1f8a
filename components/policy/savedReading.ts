import * as z from 'zod/mini';
import type { Reading } from '../../utils/ledger/rowSchemas.ts';
import { QUESTIONS } from '../../utils/policy/changes/changedAnswers.ts';
import { DISPUTABLE, type Disagreement } from '../../utils/policy/disagreements.ts';
import { emptyCard } from '../../utils/policy/emptyCard.ts';
import { FAULT_KINDS, type Fault } from '../../utils/policy/junk/faultTypes.ts';
import type { CloseReading } from '../../utils/policy/readClosely.ts';
import { type Card, RIGHTS } from '../../utils/policy/types.ts';

const line = z.string().check(z.maxLength(5_000));
const side = z.object({ value: line, quote: line });

/** A saved card. A part that another version did not write is as if nothing was said. */
const savedSchema = z.object({
  lang: z.string().check(z.regex(/^[a-z]{2,3}$/)),
  lastUpdated: z.nullable(line),
  trainsOnContent: z.enum(['yes', 'no', 'opt-in', 'opt-out', 'not-stated']),
  publicGallery: z.enum(['default-public', 'opt-in', 'no', 'not-stated']),
  sellsData: z.enum(['yes', 'no', 'not-stated']),
  uploads: z.enum(['not-stored', 'temporary', 'stored', 'not-stated']),
  retentionDays: z.nullable(z.number()),
  contactEmail: z.nullable(line),
  emailObfuscated: z.boolean(),
  rights: z.array(z.enum(RIGHTS)),
  subprocessors: z.array(line),
  minAge: z.nullable(z.number()),
  evidence: z.object(Object.fromEntries(QUESTIONS.map((question) => [question, z.optional(line)]))),
  also: z.object(Object.fromEntries(QUESTIONS.map((question) => [question, z.optional(z.array(line))]))),
  disagreements: z.array(
    z.object({ field: z.enum(DISPUTABLE), sides: z.array(side).check(z.minLength(2), z.maxLength(2)) }),
  ),
  faults: z.array(z.object({ kind: z.enum(FAULT_KINDS), quotes: z.array(line), about: z.optional(line) })),
  text: z.string(),
  textCut: z.boolean(),
});

/** What a row of another version left out. */
const NOTHING_SAID = { ...emptyCard('und'), disagreements: [], faults: [], text: '', textCut: false };

/** A reading of the ledger, ready to be shown and compared. */
export interface SavedReading extends CloseReading {
  id: string;
  /** When it was read, ISO 8601. */
  at: string;
  host: string;
  address: string;
  /** The text that was read, or its beginning; empty in readings of the first version. */
  text: string;
  textCut: boolean;
}

/** What the ledger takes of a text. The rest of the row needs room too. UTF-16 units as JSON. */
const MOST_TEXT = 300_000;

/** A quote this long is not shown whole anyway; a page may make one of a million letters. */
const LONGEST_QUOTE = 2_000;
const LONGEST_LIST = 200;

/** Words and lists a page made, cut to what a row may hold. */
function cut(_: string, value: unknown): unknown {
  if (typeof value === 'string') return value.slice(0, LONGEST_QUOTE);
  return Array.isArray(value) ? value.slice(0, LONGEST_LIST) : value;
}

/** The part of a row that holds the reading: with the text, so that the next reading can be compared. */
export function toSavedCard({ card, disagreements, faults }: CloseReading, text: string): Reading['card'] {
  let kept = text.slice(0, MOST_TEXT);
  // Signs that JSON writes with six letters count as six.
  while (JSON.stringify(kept).length > MOST_TEXT) kept = kept.slice(0, Math.floor(kept.length * 0.9));
  const { places: _, ...answers } = card;
  const small = JSON.parse(JSON.stringify({ ...answers, disagreements, faults }, cut));
  return { ...small, text: kept, textCut: kept.length < text.length };
}

/** Reads a row back; undefined if what it holds is no card. */
export function fromRow({ id, at, host, address, card: kept }: Reading): SavedReading | undefined {
  const result = savedSchema.safeParse({ ...NOTHING_SAID, ...kept });
  if (!result.success) return undefined;
  const { disagreements, faults, text, textCut, ...answers } = result.data;
  return {
    id,
    at,
    host,
    address,
    card: { ...answers, isPolicy: true, qualified: [], places: {} } as Card,
    disagreements: disagreements as Disagreement[],
    faults: faults as Fault[],
    text,
    textCut,
  };
}
