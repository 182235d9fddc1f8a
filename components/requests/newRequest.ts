import * as z from 'zod/mini';
import type { Due } from '../../utils/requests/due.ts';
import {
  type AnswerBy,
  LETTER_LANGS,
  LETTER_RIGHTS,
  type LetterInput,
  type LetterRight,
} from '../../utils/requests/letters/letterInput.ts';
import { regimeOf } from '../../utils/requests/regimes.ts';
import { MOST_UPLOADS } from '../../utils/requests/requestTypes.ts';
import type { NewRequestAbout } from './newRequestAbout.ts';

const line = z.string().check(z.maxLength(2000));

/** What the person fills in before a letter can be written; kept as a draft until it is sent. */
export const newRequestSchema = z.object({
  serviceId: z.optional(line),
  company: line,
  address: line,
  country: line,
  region: line,
  regime: line,
  rights: z.array(z.enum(LETTER_RIGHTS)),
  accountName: line,
  accountEmail: line,
  about: line,
  fileName: line,
  uploadedOn: line,
  /** A stretch of time, where the pictures have no names. */
  from: z.optional(line),
  until: z.optional(line),
  /** For a correction. */
  wrong: z.optional(line),
  right: z.optional(line),
  /** For an objection: the person's own reasons. */
  grounds: z.optional(line),
  consentOn: z.optional(line),
  /** Pictures of the ledger, listed one by one. */
  uploads: z.optional(
    z
      .array(z.object({ id: line, fileName: z.optional(line), sha256: z.optional(line), at: line, place: line }))
      .check(z.maxLength(MOST_UPLOADS)),
  ),
  byMistake: z.boolean(),
  training: z.boolean(),
  /** Since when the training control protects the person, as they say. */
  offSince: z.optional(line),
  /** Only for a request that went out already: when. */
  sentDay: z.optional(line),
  sentTime: z.optional(line),
  lang: z.enum(LETTER_LANGS),
  reference: line,
  /** The letter as the person changed it; empty while it is still as composed. */
  subject: line,
  body: z.string().check(z.maxLength(60_000)),
});
export type NewRequest = z.infer<typeof newRequestSchema>;
export type ChangeRequest = (part: Partial<NewRequest>) => void;

/** The name under which the draft of a request to a service or site is kept; neither: to any other company. */
export const draftNameOf = ({ serviceId, host, sent }: NewRequestAbout): string =>
  `${sent ? 'sent' : 'request'}:${serviceId ?? (host ? `//${host}` : 'other')}`;

/** When each right's answer would be due, for the letter; rights without a number are left out. */
function answerBy(dues: readonly Due[]): AnswerBy[] {
  return dues.flatMap((due) => {
    if (due.kind === 'none' || due.clock !== 'response') return [];
    return [{ by: due.kind === 'date' ? due.date : due.instant, rights: [due.request as LetterRight] }];
  });
}

/** The form as the letter wants it. `dues` are the deadlines if it were sent now. */
export function letterInputOf(form: NewRequest, dues: readonly Due[], now: Temporal.ZonedDateTime): LetterInput {
  const listed = (form.uploads ?? []).map(({ id: _, ...upload }) => upload);
  const typed =
    form.fileName || form.uploadedOn
      ? [
          {
            ...(form.fileName && { fileName: form.fileName }),
            ...(form.uploadedOn && { at: form.uploadedOn }),
            place: form.company,
          },
        ]
      : [];
  const uploads = [...listed, ...typed];
  return {
    kind: 'request',
    rights: form.rights,
    lang: form.lang,
    regime: regimeOf(form.regime),
    service: { name: form.company, ...(form.address && { address: form.address }) },
    person: {
      reference: form.reference,
      ...(form.accountName && { accountName: form.accountName }),
      ...(form.accountEmail && { accountEmail: form.accountEmail }),
      residence: form.region ? `${form.country}-${form.region}` : form.country,
    },
    about: {
      ...(uploads.length > 0 && { uploads, byMistake: form.byMistake }),
      ...((form.from || form.until) && { dateRange: { from: form.from, to: form.until } }),
      ...(uploads.length === 0 && !form.from && !form.until && { account: true }),
      ...(form.about && { text: form.about }),
    },
    ...(form.training && {
      training: { items: true, models: true, ...(form.offSince && { offSince: form.offSince }) },
    }),
    ...(form.wrong && form.right && { rectification: { wrong: form.wrong, right: form.right } }),
    ...(form.grounds && { grounds: form.grounds }),
    ...(form.consentOn && { consentGivenOn: form.consentOn }),
    today: now.toPlainDate().toString(),
    zone: now.timeZoneId,
    sendingAt: now.toInstant().toString(),
    answerBy: answerBy(dues),
  };
}
