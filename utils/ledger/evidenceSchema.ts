import * as z from 'zod/mini';
import { amount, base, sha256, slug, uuid, words } from './fields.ts';

/** The largest file taken as evidence, in bytes. A file is hashed, stored and packed as one piece of memory. */
export const MOST_EVIDENCE_BYTES = 64 << 20;

/** A file kept as evidence. Its bytes stand in a store of their own, under their hash. */
export const evidenceSchema = z.strictObject({
  ...base,
  kind: z.literal('evidence'),
  serviceId: z.optional(slug),
  requestId: z.optional(uuid),
  /** The row it belongs to more closely: an event, a statement, an observation. */
  rowId: z.optional(uuid),
  name: words(255),
  type: words(100),
  size: amount.check(z.maximum(MOST_EVIDENCE_BYTES)),
  sha256,
});
export type Evidence = z.infer<typeof evidenceSchema>;
