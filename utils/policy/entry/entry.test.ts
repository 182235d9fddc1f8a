import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readServiceFile } from '../../catalog/checks/readServiceFile.ts';
import { runChecks } from '../../catalog/checks/runChecks.ts';
import { emptyCard } from '../emptyCard.ts';
import { FAULT_KINDS } from '../junk/faultTypes.ts';
import { readClosely } from '../readClosely.ts';
import { type Card, RIGHTS } from '../types.ts';
import { compareEntry } from './compareEntry.ts';
import { draftEntry } from './draftEntry.ts';

const PAGE = {
  host: 'www.pixel-tools.example',
  address: 'https://www.pixel-tools.example/privacy',
  today: '2026-11-25',
};

const card = fc.record({
  trainsOnContent: fc.constantFrom('yes', 'no', 'opt-in', 'opt-out', 'not-stated'),
  publicGallery: fc.constantFrom('default-public', 'opt-in', 'no', 'not-stated'),
  sellsData: fc.constantFrom('yes', 'no', 'not-stated'),
  uploads: fc.constantFrom('not-stored', 'temporary', 'stored', 'not-stated'),
  retentionDays: fc.constantFrom(null, 0, 0.0417, 30, 365),
  contactEmail: fc.constantFrom(null, 'privacy@pixel-tools.test'),
  emailObfuscated: fc.boolean(),
  rights: fc.subarray([...RIGHTS]),
  subprocessors: fc.subarray(['Stripe', 'OpenAI', 'fal.ai']),
  minAge: fc.constantFrom(null, 13, 18),
  lastUpdated: fc.constantFrom(null, '2026', '2026-03', '2026-03-03', '2031-01-01'),
  lang: fc.constantFrom('en', 'fr', 'und', 'zh'),
  qualified: fc.subarray(['trainsOnContent']),
});

const findings = ({ id, text }: { id: string; text: string }) => runChecks([readServiceFile(`${id}.json`, text)]);

describe('a draft entry', () => {
  it('keeps the schema and every rule of the catalogue, whatever was read', () => {
    fc.assert(
      fc.property(card, fc.subarray([...FAULT_KINDS]), fc.boolean(), (fields, kinds, disputed) => {
        const reading = {
          card: { ...emptyCard('en'), ...fields, isPolicy: true } as Card,
          faults: kinds.map((kind) => ({ kind, quotes: [] })),
          disagreements: disputed ? [{ field: 'trainsOnContent' as const, sides: [] as never }] : [],
        };
        expect(findings(draftEntry(reading, PAGE))).toEqual([]);
      }),
    );
  });

  it('never says that it does not train where two sentences disagree', () => {
    const reading = {
      card: { ...emptyCard('en'), trainsOnContent: 'no' as const },
      faults: [],
      disagreements: [{ field: 'trainsOnContent' as const, sides: [] as never }],
    };
    expect(JSON.parse(draftEntry(reading, PAGE).text)).toMatchObject({
      training: { control: null, silence: 'unclear' },
      controls: [],
    });
  });

  it('is itself what the page says', async () => {
    const text =
      'Privacy Policy\nLast updated: March 3, 2026\nPixel Tools LLC collects your personal data.\nWe use your images to train our models.\nImages are deleted after 30 days.\nContact us at privacy@pixel-tools.test.';
    const reading = await readClosely(text, PAGE);
    const entry = readServiceFile('pixel-tools-example.json', draftEntry(reading, PAGE).text).service;
    if (!entry) throw new Error('not valid');
    expect(entry).toMatchObject({
      id: 'pixel-tools-example',
      training: { control: 'training' },
      retention: [{ days: 30 }],
    });
    for (const { verdict } of compareEntry(entry, reading.card)) expect(verdict).toBe('same');
  });
});

describe('the catalogue beside the page', () => {
  const entryOf = (fields: Partial<Card>) => {
    const reading = { card: { ...emptyCard('en'), ...fields }, faults: [], disagreements: [] };
    const { service } = readServiceFile('x.json', draftEntry(reading, PAGE).text);
    if (!service) throw new Error('not valid');
    return service;
  };
  const verdictOn = (question: string, before: Partial<Card>, now: Partial<Card>) =>
    compareEntry(entryOf(before), { ...emptyCard('en'), ...now }).find((one) => one.question === question)?.verdict;

  it.each([
    ['trainsOnContent', { trainsOnContent: 'no' }, { trainsOnContent: 'yes' }, 'differs'],
    ['trainsOnContent', { trainsOnContent: 'no' }, { trainsOnContent: 'no' }, 'same'],
    ['trainsOnContent', { trainsOnContent: 'opt-out' }, { trainsOnContent: 'opt-out' }, 'same'],
    ['trainsOnContent', { trainsOnContent: 'yes' }, {}, 'entry-only'],
    ['trainsOnContent', {}, { trainsOnContent: 'yes' }, 'page-only'],
    ['trainsOnContent', {}, {}, undefined],
    ['minAge', { minAge: 13 }, { minAge: 18 }, 'differs'],
    ['minAge', { minAge: 13 }, {}, 'entry-only'],
    ['lastUpdated', { lastUpdated: '2025-01-01' }, { lastUpdated: '2026-05-01' }, 'differs'],
    ['contactEmail', { contactEmail: 'A@x.test' }, { contactEmail: 'a@x.test' }, 'same'],
    ['subprocessors', { subprocessors: ['Stripe'] }, { subprocessors: ['Stripe', 'OpenAI'] }, 'differs'],
    ['subprocessors', { subprocessors: ['Stripe', 'OpenAI'] }, { subprocessors: ['OpenAI'] }, 'same'],
    ['retentionDays', { retentionDays: 30, uploads: 'temporary' }, { retentionDays: 90 }, 'differs'],
  ] as [string, Partial<Card>, Partial<Card>, string | undefined][])(
    '%s: %j then %j is %s',
    (question, before, now, verdict) => {
      expect(verdictOn(question, before, now)).toBe(verdict);
    },
  );
});
