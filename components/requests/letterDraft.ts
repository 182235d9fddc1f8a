import * as z from 'zod/mini';
import { LETTER_LANGS } from '../../utils/requests/letters/letterInput.ts';

const line = z.string().check(z.maxLength(500));

/** A letter after the first as the person changed it; empty texts while it is still as composed. */
export const letterDraftSchema = z.object({
  lang: z.enum(LETTER_LANGS),
  /** The authority chosen where a country has several; empty: the first. */
  office: line,
  subject: line,
  body: z.string().check(z.maxLength(60_000)),
});
