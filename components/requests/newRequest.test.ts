import { expect, test } from 'vitest';
import { composeLetter } from '../../utils/requests/letters/composeLetter.ts';
import { letterInputOf, type NewRequest } from './newRequest.ts';

const NOW = Temporal.ZonedDateTime.from('2026-11-26T10:00[Europe/Paris]');
const FORM: NewRequest = {
  company: 'Pixel Forge Ltd',
  address: 'privacy@pixelforge.example',
  country: 'FR',
  region: '',
  regime: 'eu-gdpr',
  rights: ['erasure'],
  accountName: '',
  accountEmail: 'mira@example.org',
  about: '',
  fileName: '',
  uploadedOn: '',
  byMistake: false,
  training: true,
  lang: 'en',
  reference: 'LC-1',
  subject: '',
  body: '',
};
const letterOf = async (change: Partial<NewRequest>) => composeLetter(letterInputOf({ ...FORM, ...change }, [], NOW));

test.each<[string, Partial<NewRequest>, string[]]>([
  ['the whole account, where nothing narrower is named', {}, ['account']],
  ['pictures of a stretch of time', { from: '2026-03-01', until: '2026-04-15' }, ['1 March 2026', '15 April 2026']],
  ['everything since a day', { from: '2026-03-01' }, ['1 March 2026']],
  [
    'a correction with its facts',
    { rights: ['rectification'], wrong: 'my name is Mila', right: 'my name is Mira' },
    ['my name is Mila', 'my name is Mira'],
  ],
  [
    'an objection with the person’s reasons',
    { rights: ['objection'], grounds: 'They show my children.' },
    ['my children'],
  ],
  [
    'a withdrawal with the day of the consent',
    { rights: ['withdraw-consent'], consentOn: '2025-12-24' },
    ['24 December 2025'],
  ],
  ['since when the training control is off', { offSince: '2026-05-03' }, ['off since 3 May 2026']],
])('the letter of the form names %s', async (_, change, expected) => {
  const { body } = await letterOf(change);
  for (const words of expected) expect(body).toContain(words);
});

test('a stretch of time stands in place of the account', async () => {
  const input = letterInputOf({ ...FORM, until: '2026-04-15' }, [], NOW);
  expect(input.about).toEqual({ dateRange: { from: undefined, to: '2026-04-15' } });
});

test('what the person did not fill in is not in the letter, and its warning says what is missing', async () => {
  const { warnings } = await letterOf({ rights: ['rectification', 'objection'] });
  expect(warnings.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['rectification-without-facts', 'objection-without-grounds']),
  );
  const filled = await letterOf({ rights: ['rectification', 'objection'], wrong: 'a', right: 'b', grounds: 'c' });
  expect(filled.warnings.map(({ code }) => code)).not.toContain('rectification-without-facts');
});
