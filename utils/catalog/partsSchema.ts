import * as z from 'zod/mini';
import { PUBLISHERS } from './vocabulary.ts';

/** Small pieces every part of a service file is made of. Descriptions end up in catalog/service.schema.json. */

/** Adds the description an editor shows while a contributor types. */
export function described<T extends z.ZodMiniType>(schema: T, description: string): T {
  // A copy: the same piece may be described in another way elsewhere.
  const copy = z.clone(schema);
  z.globalRegistry.add(copy, { description });
  return copy;
}

export const slug = described(
  z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(60)),
  'Lower-case words joined by hyphens. Permanent: the record of a person refers to it.',
);

export const text = described(
  z.string().check(z.minLength(2), z.maxLength(500)),
  'Your own plain words in English, short. No markup.',
);

export const uiWords = described(
  z.string().check(z.minLength(1), z.maxLength(200)),
  'Exactly as the interface writes it, capital letters included.',
);

export const language = described(
  z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)),
  'A language tag: en, fr, pt, zh-TW.',
);

export const partialDate = described(
  z.string().check(z.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/)),
  'A year, a month or a day: 2026, 2026-03, 2026-03-13.',
);

export const webAddress = described(
  z.string().check(z.regex(/^https?:\/\/[^\s<>"]+$/), z.maxLength(500)),
  'A public web address.',
);

export const region = described(
  z.string().check(z.regex(/^(EEA|[A-Z]{2}(-[A-Z0-9]{1,3})?)$/)),
  'EEA, EU, or an ISO 3166 code: GB, CH, US, US-CA.',
);

export const confidence = described(
  z.enum(PUBLISHERS),
  'The strongest publisher among the sources that really say this. general: no page was read.',
);

/** Interface words per language; the first is the usual one, the rest are other spellings seen for the same thing. */
export const labels = described(
  z.record(language, z.array(uiWords).check(z.minLength(1))),
  'Interface words per language. First the usual spelling, then other spellings seen.',
);

/** Every fact names its sources by id and how far it can be trusted. */
export const evidence = {
  sources: described(z.array(slug).check(z.minLength(1)), 'Ids from the list of sources in this file.'),
  confidence,
};

/** A detail inside a control; without evidence of its own, the control's counts. Give both or neither. */
export const ownEvidence = {
  sources: z.optional(evidence.sources),
  confidence: z.optional(confidence),
};

/** A sentence with its evidence. */
export const fact = z.strictObject({ text, ...evidence });

/** A sentence inside a control. */
export const remark = z.strictObject({ text, ...ownEvidence });

/** Whom something applies to. Everything left out means: no limit is known. */
export const who = z.strictObject({
  audience: z.optional(
    described(
      z.enum(['personal', 'organisation', 'api']),
      'personal: private accounts. organisation: business, school, team. api: programs, not the site.',
    ),
  ),
  plans: z.optional(described(z.array(z.string()).check(z.minLength(1)), 'Plan names as the vendor writes them.')),
  regions: z.optional(z.array(region).check(z.minLength(1))),
  notRegions: z.optional(z.array(region).check(z.minLength(1))),
  note: z.optional(text),
});
