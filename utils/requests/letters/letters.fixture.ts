import fc from 'fast-check';
import { regimeOf } from '../regimes.ts';
import type { LetterInput, LetterLang } from './letterInput.ts';

/** A plain request for the tests of this folder; each test changes what it is about. */
export function requestIn(lang: LetterLang, regimeId: string, changes: Partial<LetterInput> = {}): LetterInput {
  return {
    kind: 'request',
    rights: ['erasure'],
    lang,
    regime: regimeOf(regimeId),
    service: { name: 'PixelDream', operatorName: 'PixelDream Labs Ltd', address: '1 Example Street\nDublin 2' },
    person: { accountName: 'mira_k', accountEmail: 'mira@example.org', residence: 'DE', reference: 'LC-7F2' },
    about: { account: true },
    today: '2026-11-25',
    zone: 'Europe/Berlin',
    ...changes,
  };
}

/** What follow-ups know of the first letter. */
export const PAST = {
  sentOn: '2026-10-01',
  dueOn: '2026-11-02',
  companyWroteOn: '2026-10-29',
  problem: 'partly',
  authority: { name: 'Data Protection Commission' },
} as const satisfies Partial<LetterInput>;

/** Text of any code units, lone surrogates and controls included. (`unit: 'binary'` takes seconds to set up.) */
export function anyText(maxLength: number): fc.Arbitrary<string> {
  const unit = fc.oneof(
    fc.integer({ min: 0, max: 0x24f }),
    fc.integer({ min: 0x2000, max: 0x206f }),
    fc.integer({ min: 0, max: 0x10ffff }),
  );
  return fc.array(unit, { maxLength }).map((points) => String.fromCodePoint(...points));
}
