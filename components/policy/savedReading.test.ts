import { describe, expect, it } from 'vitest';
import { isSmallJson } from '../../utils/ledger/smallJson.ts';
import { readClosely } from '../../utils/policy/readClosely.ts';
import { previousOf } from './previousOf.ts';
import { fromRow, type SavedReading, toSavedCard } from './savedReading.ts';

const TEXT = `Privacy Policy
Last updated: [DATE]
We collect your personal data.
We never use your images to train AI models.
We use your images to train our models.
We do not sell your personal data.`;
const ROW = {
  kind: 'reading' as const,
  id: '01920000-0000-7000-8000-000000000000',
  device: '01920000-0000-7000-8000-000000000001',
  at: '2026-11-25T10:00:00.000Z',
  host: 'pictures.example',
  address: 'https://pictures.example/privacy',
};

describe('a saved reading', () => {
  it('comes back as it was read, with its text', async () => {
    const reading = await readClosely(TEXT, { today: '2026-11-25' });
    const back = fromRow({ ...ROW, card: toSavedCard(reading, TEXT) });
    expect(back).toMatchObject({
      card: { sellsData: 'no', evidence: reading.card.evidence, rights: reading.card.rights, lang: 'en' },
      disagreements: reading.disagreements,
      faults: reading.faults,
      text: TEXT,
      textCut: false,
    });
    expect(back?.disagreements).toHaveLength(1);
  });

  it('comes back with the sentences that say the same once more', async () => {
    const text = `${TEXT}\nYour personal data is never sold.`;
    const reading = await readClosely(text, { today: '2026-11-25' });
    expect(reading.card.also).toEqual({ sellsData: ['Your personal data is never sold.'] });
    expect(fromRow({ ...ROW, card: toSavedCard(reading, text) })?.card.also).toEqual(reading.card.also);
  });

  it('fits a row whatever the page was', async () => {
    const text = `${TEXT}\n${'\u0001'.repeat(400_000)}`;
    const reading = await readClosely(TEXT, { today: '2026-11-25' });
    reading.card.evidence.sellsData = 'x'.repeat(900_000);
    reading.card.subprocessors = Array.from({ length: 5_000 }, (_, n) => `Company ${n}`);
    const card = toSavedCard(reading, text);
    expect(isSmallJson(card)).toBe(true);
    expect(fromRow({ ...ROW, card })).toMatchObject({ textCut: true });
  });

  it('of an older version is as if nothing more was said', () => {
    expect(fromRow({ ...ROW, card: { sellsData: 'no', lang: 'fr' } })).toMatchObject({
      card: { sellsData: 'no', trainsOnContent: 'not-stated' },
      text: '',
      faults: [],
    });
  });

  it.each([
    [{ rights: 'all' }],
    [{ trainsOnContent: 'never' }],
    [{ faults: [{ kind: 'nice', quotes: [] }] }],
    [{ evidence: { sellsData: { toString: 1 } } }],
    [{ lang: '<b>' }],
  ])('that holds %j is none', (card) => {
    expect(fromRow({ ...ROW, card })).toBeUndefined();
  });
});

describe('the reading before', () => {
  const at = (host: string, address: string, lang: string): SavedReading => ({
    ...(fromRow({ ...ROW, host, address, card: { lang } }) as SavedReading),
  });
  const other = at('www.pictures.example', 'https://www.pictures.example/legal/privacy', 'en');
  const same = at('pictures.example', 'https://pictures.example/privacy', 'en');
  const french = at('pictures.example', 'https://pictures.example/fr/privacy', 'fr');
  const now = { host: 'pictures.example', address: same.address, lang: 'en' };

  it('is that of the same page, else of the same site in the same language', () => {
    expect(previousOf([french, other, same], now)).toBe(same);
    expect(previousOf([french, other], now)).toBe(other);
    expect(previousOf([french], now)).toBeUndefined();
    expect(previousOf([{ ...other, host: 'pictures.example.test' }], now)).toBeUndefined();
  });
});
