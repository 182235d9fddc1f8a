import * as z from 'zod/mini';
import { ANSWER_OUTCOMES, CLOSE_REASONS, EVENT_KINDS, REQUEST_TYPES } from '../requests/requestTypes.ts';

/** Ids of services and controls as the catalogue writes them. */
const slug = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(80));
const uuid = z.string().check(z.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/));
const instant = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/));
const day = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));

/** Every row: its id (UUIDv7), the device that wrote it, and the instant by that device's clock. */
const base = { id: uuid, device: uuid, at: instant };

export const statementSchema = z.strictObject({
  ...base,
  kind: z.literal('statement'),
  serviceId: slug,
  controlId: slug,
  state: z.enum(['protected', 'exposed', 'not-sure', 'does-not-apply']),
  /** The day since which it is so, as the person says. */
  on: day,
  note: z.optional(z.string().check(z.maxLength(2000))),
});

export const observationSchema = z.strictObject({
  ...base,
  kind: z.literal('observation'),
  serviceId: slug,
  controlId: slug,
  state: z.enum(['protective', 'exposed', 'could-not-tell']),
  /** What was read. The address carries no query and no fragment. */
  read: z.strictObject({
    role: z.string().check(z.maxLength(40)),
    name: z.string().check(z.maxLength(300)),
    attribute: z.string().check(z.maxLength(80)),
    address: z.string().check(z.maxLength(500)),
  }),
  afterReload: z.boolean(),
});

/** Takes back another row. The row itself stays: the audit trail is the data. */
export const undoSchema = z.strictObject({
  ...base,
  kind: z.literal('undo'),
  serviceId: z.optional(slug),
  undoes: uuid,
});

const words = (most: number) => z.string().check(z.maxLength(most));

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
  letter: z.strictObject({ lang: words(8), subject: words(500), body: words(60_000) }),
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

export const rowSchema = z.discriminatedUnion('kind', [
  statementSchema,
  observationSchema,
  undoSchema,
  requestSchema,
  requestEventSchema,
]);

export type Statement = z.infer<typeof statementSchema>;
export type Observation = z.infer<typeof observationSchema>;
export type Undo = z.infer<typeof undoSchema>;
export type RequestRow = z.infer<typeof requestSchema>;
export type RequestEventRow = z.infer<typeof requestEventSchema>;
export type Row = z.infer<typeof rowSchema>;
