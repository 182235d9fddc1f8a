import * as z from 'zod/mini';
import { described, language, partialDate, slug, text, webAddress } from './partsSchema.ts';
import { PUBLISHERS } from './vocabulary.ts';

/** A page somebody read. Without a public address it is kept for the record but never shown as proof. */
export const sourceSchema = z.strictObject({
  id: slug,
  url: described(z.nullable(webAddress), 'Where a reader can check. null: no public address; then say why in note.'),
  title: described(z.string().check(z.minLength(2), z.maxLength(300)), 'The title of the page, in its own language.'),
  publisher: described(
    z.enum(PUBLISHERS),
    'Who wrote what the page says: an archived copy of a policy is still vendor. general: general knowledge, no page was read.',
  ),
  date: described(z.nullable(partialDate), 'The date the page itself gives. null: it gives none.'),
  dateNote: z.optional(described(text, 'What the date means, or what stood there instead of one.')),
  archived: z.optional(described(partialDate, 'When the copy that was read was made.')),
  lang: language,
  note: z.optional(text),
});
