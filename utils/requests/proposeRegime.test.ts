import { describe, expect, test } from 'vitest';
import { authorityFor } from './authorityFor.ts';
import { lawsOfCompanies, proposeRegime, whyNoRegime } from './proposeRegime.ts';

const day = (iso: string) => Temporal.PlainDate.from(iso);
const ids = (country: string, region: string | null, on = '2026-11-22') =>
  proposeRegime(country, region, day(on)).map(({ regime }) => regime);

describe('the law for a place', () => {
  test.each([
    ['DE', null, ['eu-gdpr']],
    ['no', null, ['eu-gdpr']],
    ['GB', null, ['uk-gdpr']],
    ['US', 'CA', ['us-ca-ccpa']],
    ['us', 'us-nj', ['us-other-45']],
    ['US', 'OH', []],
    ['US', null, []],
    ['CA', 'QC', ['ca-qc-law25', 'ca-pipeda']],
    ['CA', 'ON', ['ca-pipeda']],
    ['ZZ', null, []],
  ])('%s %s', (country, region, expected) => {
    expect(ids(country, region)).toEqual(expected);
  });

  test('laws that bind a company wherever the person lives: in force on the day, and none of a US State', () => {
    const on = (iso: string) => lawsOfCompanies(day(iso)).map(({ id }) => id);
    expect(on('2026-11-30')).toContain('eu-gdpr');
    expect(on('2026-11-30')).toContain('cl-ley19628');
    expect(on('2026-11-30')).not.toContain('cl-ley21719');
    expect(on('2026-12-02')).toContain('cl-ley21719');
    expect(on('2026-12-02')).not.toContain('cl-ley19628');
    expect(on('2026-12-02').filter((id) => id.startsWith('us-'))).toEqual([]);
  });

  test('Chile and India change on a day', () => {
    expect(proposeRegime('CL', null, day('2026-11-30'))).toEqual([
      { regime: 'cl-ley19628', doubts: ['law-ends-soon'] },
      { regime: 'cl-ley21719', doubts: ['law-not-yet-in-force'] },
    ]);
    expect(proposeRegime('CL', null, day('2026-12-01'))).toEqual([{ regime: 'cl-ley21719', doubts: [] }]);
    expect(proposeRegime('IN', null, day('2027-05-12'))).toEqual([
      { regime: 'in-dpdp', doubts: ['law-not-yet-in-force'] },
    ]);
    expect(proposeRegime('IN', null, day('2027-05-13'))).toEqual([{ regime: 'in-dpdp', doubts: [] }]);
  });

  test('why there is none', () => {
    expect(whyNoRegime('US', 'OH')).toBe('no-law-in-state');
    expect(whyNoRegime('US', null)).toBe('state-not-given');
    expect(whyNoRegime('ZZ', null)).toBe('no-law-recorded');
  });
});

describe('the authority for a place', () => {
  const names = (regime: string, country: string, region: string | null) =>
    authorityFor(regime, country, region).map(({ id }) => id);
  test('by country, by state, by Land', () => {
    expect(names('eu-gdpr', 'FR', null)).toEqual(['fr']);
    expect(names('us-ca-ccpa', 'US', 'CA')).toEqual(['us-ca', 'us-ca-2']);
    expect(names('us-other-45', 'US', 'NJ')).toEqual(['us-nj']);
    expect(names('ca-qc-law25', 'CA', 'QC')).toEqual(['ca-qc']);
    expect(names('eu-gdpr', 'DE', 'BY')).toEqual(['de-by']);
  });
  test('Germany without a Land: its sixteen, no church, no broadcaster, no federal office', () => {
    const offices = authorityFor('eu-gdpr', 'DE', null);
    expect(offices).toHaveLength(16);
    expect(new Set(offices.map(({ sector }) => sector))).toEqual(new Set(['any', 'private']));
  });
  test('none is none', () => {
    expect(names('eu-gdpr', 'BR', null)).toEqual([]);
  });
});
