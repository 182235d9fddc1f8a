import { MOST_UPLOADS } from '../requestTypes.ts';
import type { LetterInput, LetterUpload } from './letterInput.ts';
import type { LetterWarning } from './letterWarning.ts';
import { type Limits, plainText } from './plainText.ts';
import { possibleSecret } from './possibleSecret.ts';

const LINE: Limits = { max: 200 };
const NAME: Limits = { max: 120 };
const BLOCK: Limits = { max: 400, lines: true };
const STORY: Limits = { max: 4000, lines: true };

/**
 * The input with every text made harmless (see `plainText`), held to a length, and empty texts gone. Adds warnings for
 * what was cut, malformed, or looks like a secret.
 */
export function cleanInput(input: LetterInput, warnings: LetterWarning[]): LetterInput {
  const text = (field: string, value: string | undefined, limits: Limits): string | undefined => {
    if (value === undefined) return undefined;
    const { text, cut } = plainText(value, limits);
    if (cut) warnings.push({ code: 'text-cut', about: field });
    if (limits.lines && possibleSecret(text)) warnings.push({ code: 'possible-secret', about: field });
    return text || undefined;
  };
  const upload = (row: LetterUpload): LetterUpload => {
    const sha256 = row.sha256?.trim().toLowerCase();
    const sound = !sha256 || /^[0-9a-f]{64}$/.test(sha256);
    if (!sound) warnings.push({ code: 'hash-malformed' });
    return {
      fileName: text('fileName', row.fileName, LINE),
      sha256: sound ? sha256 : undefined,
      at: row.at,
      place: text('place', row.place, LINE),
    };
  };
  const { service, person, about, rectification, authority, events } = input;
  const uploads = about.uploads ?? [];
  if (uploads.length > MOST_UPLOADS) warnings.push({ code: 'uploads-cut', about: String(uploads.length) });
  return {
    ...input,
    service: {
      name: text('service', service.name, NAME) ?? '–',
      operatorName: text('operatorName', service.operatorName, LINE),
      address: text('address', service.address, BLOCK),
    },
    person: {
      accountName: text('accountName', person.accountName, NAME),
      accountEmail: text('accountEmail', person.accountEmail, { max: 254 }),
      residence: person.residence,
      reference: text('reference', person.reference, { max: 60 }),
    },
    about: { ...about, uploads: uploads.slice(0, MOST_UPLOADS).map(upload), text: text('text', about.text, STORY) },
    grounds: text('grounds', input.grounds, STORY),
    reason: text('reason', input.reason, STORY),
    rectification: rectification && {
      wrong: text('wrong', rectification.wrong, STORY) ?? '',
      right: text('right', rectification.right, STORY) ?? '',
    },
    authority: authority && {
      name: text('authority', authority.name, LINE) ?? '',
      address: text('authorityAddress', authority.address, BLOCK),
    },
    events: events?.map((event) => ({ ...event, note: text('note', event.note, LINE) })),
  };
}
