import * as z from 'zod/mini';
import { CONFIDENCES } from './requestTypes.ts';

/** One place to complain to, as in `catalog/authorities.json`. */
export const authoritySchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9-]+$/)),
  regime: z.string(),
  /** ISO 3166 country or country and subdivision. */
  territory: z.string().check(z.regex(/^[A-Z]{2}(-[A-Z]{2})?$/)),
  name: z.string().check(z.minLength(1)),
  complaintUrl: z.nullable(z.string().check(z.regex(/^https?:\/\//))),
  email: z.nullable(z.string().check(z.regex(/^[^@\s]+@[^@\s]+$/))),
  website: z.optional(z.string().check(z.regex(/^https?:\/\//))),
  /** Language the complaint has to be in, where the record says so. */
  language: z.optional(z.string()),
  scope: z.optional(z.string()),
  note: z.optional(z.string()),
  /** Whom it watches; a company is never sent to a church's or a broadcaster's office. */
  sector: z.enum(['any', 'private', 'public', 'federal', 'church', 'broadcasting']),
  kind: z.optional(z.literal('court')),
  confidence: z.enum(CONFIDENCES),
  source: z.optional(z.string()),
});
export type Authority = z.infer<typeof authoritySchema>;
