import * as z from 'zod/mini';
import { LETTER_LANGS } from '../requests/letters/letterInput.ts';
import { ANSWER_OUTCOMES, CLOSE_REASONS, EVENT_KINDS, MOST_UPLOADS, REQUEST_TYPES } from '../requests/requestTypes.ts';
import { base, day, instant, sha256, slug, uuid, webAddress, words } from './fields.ts';
import { isSmallJson, type Json } from './smallJson.ts';

export const statementSchema = z.strictObject({
  ...base,
  kind: z.literal('statement'),
  serviceId: slug,
  controlId: slug,
  /** The last two of acts. Before there were those, acts were asked for the first four; such rows stay as they were said. */
  state: z.enum(['protected', 'exposed', 'not-sure', 'does-not-apply', 'done', 'not-yet']),
  /** The day since which it is so, as the person says. */
  on: day,
  note: z.optional(words(2000)),
  /** Where it holds, if the control differs by region or account. */
  regionNote: z.optional(words(200)),
});

export const observationSchema = z.strictObject({
  ...base,
  kind: z.literal('observation'),
  serviceId: slug,
  controlId: slug,
  state: z.enum(['protective', 'exposed', 'could-not-tell']),
  /** What was read. The address carries no query and no fragment. */
  read: z.strictObject({ role: words(40), name: words(300), attribute: words(80), address: words(500) }),
  afterReload: z.boolean(),
});

/** Takes back another row. The row itself stays: the audit trail is the data. */
export const undoSchema = z.strictObject({
  ...base,
  kind: z.literal('undo'),
  serviceId: z.optional(slug),
  undoes: uuid,
});

/** A data-rights request: to whom, under which law, for what. What happened to it stands in events. */
export const requestSchema = z.strictObject({
  ...base,
  kind: z.literal('request'),
  /** Missing where the company is not in the catalogue. */
  serviceId: z.optional(slug),
  company: z.strictObject({ name: words(200), address: z.optional(words(500)) }),
  regime: words(40),
  rights: z.array(z.enum(REQUEST_TYPES)).check(z.minLength(1)),
  /** The time zone its dates are counted in. */
  zone: words(60),
  country: words(2),
  region: z.optional(words(3)),
  /** The person's own reference, to match answers by. */
  reference: words(40),
  letter: z.strictObject({ lang: z.enum(LETTER_LANGS), subject: words(500), body: words(60_000) }),
  /** The uploads it is about. */
  uploads: z.optional(z.array(uuid).check(z.maxLength(MOST_UPLOADS))),
});

/** One thing that happened to a request. */
export const requestEventSchema = z.strictObject({
  ...base,
  kind: z.literal('request-event'),
  serviceId: z.optional(slug),
  requestId: uuid,
  event: z.enum(EVENT_KINDS),
  /** When it happened: an instant, or a day where the hour is not known. */
  on: z.union([instant, day]),
  outcome: z.optional(z.enum(ANSWER_OUTCOMES)),
  gone: z.optional(z.boolean()),
  until: z.optional(day),
  reason: z.optional(z.enum(CLOSE_REASONS)),
  /** A note, or the pasted text of a message. */
  note: z.optional(words(200_000)),
});

/** What the policy reader found on a site on a day. The card is the reader's own and kept as it is. */
export const readingSchema = z.strictObject({
  ...base,
  kind: z.literal('reading'),
  serviceId: z.optional(slug),
  host: words(253),
  /** The policy's address, without query and fragment. */
  address: webAddress,
  /** Hash of the text that was read, to tell whether a policy changed. */
  textSha256: z.optional(sha256),
  card: z.custom<{ [key: string]: Json }>(isSmallJson),
});

export const rowSchema = z.discriminatedUnion('kind', [
  statementSchema,
  observationSchema,
  undoSchema,
  requestSchema,
  requestEventSchema,
  readingSchema,
]);

export type Statement = z.infer<typeof statementSchema>;
export type Observation = z.infer<typeof observationSchema>;
export type Undo = z.infer<typeof undoSchema>;
export type RequestRow = z.infer<typeof requestSchema>;
export type RequestEventRow = z.infer<typeof requestEventSchema>;
export type Reading = z.infer<typeof readingSchema>;
export type Row = z.infer<typeof rowSchema>;
