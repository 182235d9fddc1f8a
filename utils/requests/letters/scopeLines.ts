import type { Draft } from './draft.ts';
import { readMoment } from './letterDates.ts';
import type { LetterLang, LetterUpload } from './letterInput.ts';

/** Where the semicolon between the facts of a picture is written another way. */
const SEPARATORS: Partial<Record<LetterLang, string>> = { fr: '\u00A0; ', ja: '、' };

/** What the request is about, one line each: the account, single pictures, a stretch of time, the person's own words. */
export function scopeLines(draft: Draft): string[] {
  const { about, service } = draft.input;
  const uploads = about.uploads ?? [];
  const range = rangeLine(draft);
  const whole = about.account || (uploads.length === 0 && !range && !about.text);
  const lines: string[] = [];
  if (whole) lines.push(`- ${draft.say('scope.account', { service: service.name })}`);
  if (uploads.length > 0) {
    lines.push(`- ${draft.say(uploads.length === 1 ? 'scope.uploads.one' : 'scope.uploads.other')}`);
    uploads.forEach((upload, i) => {
      const number = uploads.length === 1 ? '' : `${i + 1}. `;
      lines.push(`    ${number}${uploadLine(draft, upload)}`);
    });
  }
  if (range) lines.push(`- ${range}`);
  if (about.text) lines.push(`- ${about.text.replaceAll('\n', '\n  ')}`);
  if (!whole) lines.push(draft.say('scope.only'));
  return lines;
}

/** One picture by name, hash, time and place; what is unknown is left out. */
function uploadLine(draft: Draft, { fileName, sha256, at, place }: LetterUpload): string {
  const when = at && readMoment(at, draft.input.zone) ? draft.moment(at) : draft.day(at, 'uploadedAt');
  return [
    fileName && draft.say('upload.name', { value: fileName }),
    when && draft.say('upload.at', { date: when }),
    place && draft.say('upload.place', { value: place }),
    sha256 && draft.say('upload.hash', { value: sha256 }),
  ]
    .filter(Boolean)
    .join(SEPARATORS[draft.input.lang] ?? '; ');
}

function rangeLine(draft: Draft): string | null {
  const from = draft.day(draft.input.about.dateRange?.from, 'dateRange');
  const to = draft.day(draft.input.about.dateRange?.to, 'dateRange');
  if (from && to) return draft.say('scope.between', { from, to });
  if (from) return draft.say('scope.since', { from });
  return to && draft.say('scope.until', { to });
}
