import * as z from 'zod/mini';
import { controlSchema } from './controlSchema.ts';
import { hostSchema } from './hostSchema.ts';
import { described, evidence, fact, partialDate, region, slug, text, webAddress } from './partsSchema.ts';
import { sourceSchema } from './sourceSchema.ts';
import { CLAIM_SUBJECTS, KINDS, POLICY_DEFECTS, RIGHTS } from './vocabulary.ts';

const operatorSchema = z.strictObject({
  name: z.string().check(z.minLength(2), z.maxLength(200)),
  country: described(z.nullable(z.string().check(z.regex(/^[A-Z]{2}$/))), 'ISO 3166 code.'),
  note: z.optional(text),
  ...evidence,
});

const statusSchema = z.strictObject({
  state: z.enum(['active', 'ended', 'renamed']),
  since: described(z.nullable(partialDate), 'When it ended or took its present name. null for active, or not known.'),
  text: z.optional(text),
  sources: z.optional(evidence.sources),
  confidence: z.optional(evidence.confidence),
});

/**
 * Where the headline comes from. Either one control, whose polarity and default are the answer; or nothing states it:
 * `unclear` (says something that may or may not mean training), `not-said` (a whole policy was read, it is silent),
 * `not-found` (no page, or only a cut copy, was read).
 */
const trainingSchema = z.union([
  z.strictObject({ control: slug }),
  z.strictObject({
    control: z.null(),
    silence: z.enum(['unclear', 'not-said', 'not-found']),
    text,
    ...evidence,
  }),
]);

const contactSchema = z.strictObject({
  kind: z.enum(['email', 'form', 'postal']),
  value: z.string().check(z.minLength(5), z.maxLength(400)),
  purpose: described(
    z.enum(['data-request', 'dpo', 'privacy', 'representative', 'support']),
    'What the page gives it for. data-request: for using the rights. support: a general address.',
  ),
  regions: z.optional(z.array(region).check(z.minLength(1))),
  notRegions: z.optional(z.array(region).check(z.minLength(1))),
  note: z.optional(text),
  ...evidence,
});

const contradictionSchema = z.strictObject({
  id: slug,
  about: z.enum(CLAIM_SUBJECTS),
  question: text,
  controls: described(z.array(slug), 'The controls it touches; shown beside them too.'),
  sides: z.array(z.strictObject({ says: described(text, 'One of the claims.'), ...evidence })).check(z.minLength(2)),
  reading: z.optional(described(text, 'What a careful reader can make of it. Not a verdict.')),
});

/** One service: a file catalog/services/<id>.json. */
export const serviceSchema = z.strictObject({
  $schema: z.literal('../service.schema.json'),
  id: slug,
  name: z.string().check(z.minLength(1), z.maxLength(80)),
  formerNames: z.array(z.strictObject({ name: z.string(), until: z.nullable(partialDate), note: z.optional(text) })),
  kind: z.enum(KINDS),
  status: statusSchema,
  notAffiliatedWith: described(
    z.array(z.strictObject({ name: z.string(), note: z.optional(text), ...evidence })),
    'The maker whose name or model it uses without being that maker.',
  ),
  operator: described(z.nullable(operatorSchema), 'null: no page names one.'),
  hosts: z.array(hostSchema),
  hostsNote: z.optional(described(text, 'Why there is no host, or why one was left out.')),
  links: z.strictObject({
    policy: z.nullable(webAddress),
    help: z.nullable(webAddress),
    unconfirmed: z.optional(described(z.literal(true), 'An address here comes from general knowledge.')),
  }),
  lastChecked: described(
    z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
    'The day somebody last compared this file with its sources.',
  ),
  training: trainingSchema,
  controls: z.array(controlSchema),
  rights: z.nullable(z.strictObject({ list: z.array(z.enum(RIGHTS)), note: z.optional(text), ...evidence })),
  contacts: z.array(contactSchema),
  retention: z.array(
    z.strictObject({
      what: text,
      days: described(z.nullable(z.int().check(z.nonnegative())), 'null: no number is given. 0: not kept.'),
      text,
      ...evidence,
    }),
  ),
  recipients: described(
    z.array(z.strictObject({ name: z.string().check(z.minLength(2)), role: z.optional(text), ...evidence })),
    'Who else gets data: processors, model providers, analytics.',
  ),
  minAge: z.nullable(
    z.strictObject({ years: z.int().check(z.gte(1), z.lte(25)), note: z.optional(text), ...evidence }),
  ),
  claims: z.array(
    z.strictObject({
      by: described(z.enum(['vendor', 'press', 'expert', 'community']), 'Whose statement it is.'),
      about: z.enum(CLAIM_SUBJECTS),
      text,
      ...evidence,
    }),
  ),
  contradictions: z.array(contradictionSchema),
  policyQuality: z.array(z.strictObject({ kind: z.enum(POLICY_DEFECTS), text, ...evidence })),
  crossChecks: described(z.array(fact), 'Other pages or languages that say the same.'),
  unknowns: described(z.array(text), 'Open questions.'),
  notFound: described(
    z.array(z.strictObject({ what: text, searched: text })),
    'Looked for and not there: what, and where it was looked for.',
  ),
  sources: z.array(sourceSchema),
});

export type Service = z.infer<typeof serviceSchema>;
export type Control = Service['controls'][number];
export type Route = Control['routes'][number];
export type Step = Route['steps'][number];
export type Default = Control['default'][number];
export type Exception = Control['exceptions'][number];
export type Deletion = NonNullable<Control['deletion']>;
export type Source = Service['sources'][number];
export type Host = Service['hosts'][number];
export type Contact = Service['contacts'][number];
export type Contradiction = Service['contradictions'][number];
export type Claim = Service['claims'][number];
export type Retention = Service['retention'][number];
export type Topic = Control['topic'];
export type Confidence = Control['confidence'];
export type Labels = NonNullable<Control['labels']>;
export type Who = NonNullable<Control['who']>;
