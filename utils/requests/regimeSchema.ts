import * as z from 'zod/mini';
import { CLOCK_KINDS, CONFIDENCES, REQUEST_TYPES } from './requestTypes.ts';

const isoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const confidence = z.enum(CONFIDENCES);
const text = z.string().check(z.minLength(1));
const count = z.number().check(z.int(), z.positive());

/** A day the law leaves out: a weekday, the public holidays handed in, or a yearly stretch such as `12-25..01-15`. */
export const dayRuleSchema = z
  .string()
  .check(z.regex(/^(friday|saturday|sunday|public-holiday|\d{2}-\d{2}\.\.\d{2}-\d{2})$/));

const unit = z.enum(['hour', 'day', 'business-day', 'month']);
const startEvent = z.enum(['receipt', 'identity-given', 'fee-paid', 'formal-demand']);
const effective = z.strictObject({ from: z.nullable(isoDate), until: z.nullable(isoDate) });

/** More time a company may take. `amount: null` means the law sets no maximum: the company names the day. */
const extension = z.strictObject({
  amount: z.nullable(count),
  unit: z.nullable(unit),
  condition: text,
  noticeWithin: z.optional(z.strictObject({ amount: count, unit, from: z.enum(['receipt', 'sent']) })),
  /** The readings of where the extra time starts; with two, the later end is used and the doubt named. Default: start. */
  runsFrom: z.optional(z.array(z.enum(['start', 'first-end']))),
  confidence: z.optional(confidence),
});

/** Doubts the facts name; each is a message key for the interface and a sentence in `sentences.ts`. */
export const CLOCK_DOUBTS = [
  'day-of-receipt',
  'business-day-meaning',
  'start-at-outcome',
  'ceiling-only',
  'law-start-day',
  'completion-or-answer',
  'start-at-provable-demand',
  'sources-differ',
] as const;

/** One clock of a law. `amount: null` is the statement "the law sets no number", with what it says instead. */
export const clockSchema = z.strictObject({
  kind: z.enum(CLOCK_KINDS),
  for: z.array(z.enum([...REQUEST_TYPES, '*'])),
  amount: z.nullable(count),
  unit: z.nullable(unit),
  from: z.enum(['receipt', 'sent', 'answer', 'response-due', 'complaint-to-company', 'complaint-to-authority']),
  startsAtLatestOf: z.optional(z.array(startEvent)),
  pausedBy: z.optional(z.array(z.enum(['clarification', 'identity']))),
  /** The pause is one of two readings, not settled law. */
  pauseIsDoubtful: z.optional(z.boolean()),
  endMovesOff: z.optional(z.array(dayRuleSchema)),
  extension: z.optional(extension),
  article: z.optional(text),
  standard: z.optional(text),
  statedAs: z.optional(text),
  appliesTo: z.optional(text),
  means: z.optional(text),
  /** The period is for having done it, not only for answering; there is no separate carry-out clock. */
  meansDone: z.optional(z.boolean()),
  note: z.optional(text),
  /** Days after which a reminder makes sense although the law sets no number. */
  guideDays: z.optional(count),
  doubts: z.optional(z.array(z.enum(CLOCK_DOUBTS))),
  confidence,
});

const right = z.strictObject({
  available: z.union([z.boolean(), z.literal('partial')]),
  article: z.nullable(text),
  instead: z.optional(z.enum(REQUEST_TYPES)),
  forAiTraining: z.optional(z.boolean()),
  effective: z.optional(effective),
  grounds: z.optional(z.array(text)),
  exceptions: z.optional(z.array(text)),
  fee: z.optional(text),
  identity: z.optional(text),
  note: z.optional(text),
  confidence,
});

/** One law of `catalog/regimes.json`. */
export const regimeSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9-]+$/)),
  name: text,
  law: text,
  /** ISO 3166 country codes, or country and subdivision (`US-CA`, `CA-QC`). */
  territory: z.array(z.string().check(z.regex(/^[A-Z]{2}(-[A-Z]{2})?$/))),
  effective,
  supersededBy: z.optional(z.string()),
  effectiveNote: z.optional(text),
  /** The day the facts were looked up; a request stores it as the version of the rule it was counted by. */
  asOf: isoDate,
  confidence,
  counting: z.strictObject({
    dayOfEvent: z.literal('excluded'),
    endMovesOff: z.array(dayRuleSchema),
    businessDayExcludes: z.array(dayRuleSchema),
    rule: z.optional(text),
    text,
    confidence,
  }),
  fee: z.optional(text),
  identity: z.optional(text),
  clocks: z.array(clockSchema),
  requests: z.partialRecord(z.enum(REQUEST_TYPES), right),
  notes: z.optional(z.array(text)),
  languages: z.array(z.string().check(z.regex(/^[a-z]{2,3}$/))),
  unknown: z.array(text),
  sources: z.array(
    z.strictObject({
      /** Missing where the text was seen without an address of its own. */
      url: z.optional(text),
      title: text,
      publisher: z.enum(['statute', 'regulator', 'press']),
    }),
  ),
});

export type Regime = z.infer<typeof regimeSchema>;
export type Clock = z.infer<typeof clockSchema>;
export type Right = z.infer<typeof right>;
export type DayRule = z.infer<typeof dayRuleSchema>;
export type Unit = z.infer<typeof unit>;
