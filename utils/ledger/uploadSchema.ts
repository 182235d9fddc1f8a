import * as z from 'zod/mini';
import { FACT_KINDS } from '../images/carried.ts';
import { amount, base, sha256, slug, words } from './fields.ts';

/** How a picture was handed to the page. */
export const UPLOAD_WAYS = ['picker', 'drop', 'paste', 'capture'] as const;
/** What the person chose at the door. */
export const UPLOAD_CHOICES = ['not-asked', 'cleaned', 'as-it-is', 'stopped'] as const;
/** What a file can carry: the kinds of fact utils/images finds, and the parts that are more than a fact. */
export const CARRIED_KINDS = [
  ...FACT_KINDS,
  'thumbnail',
  'generator',
  'content-credentials',
  'colour-profile',
  'trailing',
] as const;

/** One picture handed to a service, as the watcher saw it: never its pixels, never the page's content. */
export const uploadSchema = z.strictObject({
  ...base,
  kind: z.literal('upload'),
  /** Missing where the host is in no catalogue entry. */
  serviceId: z.optional(slug),
  host: words(253),
  how: z.enum(UPLOAD_WAYS),
  /** The file's name, or its hash where the person chose that names are not kept. */
  name: z.optional(words(500)),
  nameSha256: z.optional(sha256),
  type: words(100),
  size: amount,
  width: z.optional(amount),
  height: z.optional(amount),
  sha256: z.optional(sha256),
  /** Of the picture data alone: the same for a file and its cleaned copy. */
  pictureSha256: z.optional(sha256),
  /** What the file carried when it was handed over (after cleaning, if it was cleaned); missing where nobody looked. */
  carries: z.optional(z.array(z.enum(CARRIED_KINDS)).check(z.maxLength(40))),
  removed: z.optional(z.array(z.enum(CARRIED_KINDS)).check(z.maxLength(40))),
  choice: z.enum(UPLOAD_CHOICES),
});
export type CarriedKind = (typeof CARRIED_KINDS)[number];
export type Upload = z.infer<typeof uploadSchema>;
