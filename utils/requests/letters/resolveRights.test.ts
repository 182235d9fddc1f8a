import { describe, expect, it } from 'vitest';
import { allRegimes } from '../regimes.ts';
import type { LetterRight } from './letterInput.ts';
import { LETTER_RIGHTS } from './letterInput.ts';
import { requestIn } from './letters.fixture.ts';
import type { LetterWarning } from './letterWarning.ts';
import { resolveRights } from './resolveRights.ts';

function resolved(regime: string, ...rights: LetterRight[]) {
  const warnings: LetterWarning[] = [];
  const entries = resolveRights(requestIn('en', regime, { rights }), warnings);
  return { rights: entries.map(({ right }) => right), entries, codes: warnings.map(({ code }) => code), warnings };
}

describe('resolveRights', () => {
  it('keeps what the law has, each right once and in a fixed order', () => {
    expect(resolved('eu-gdpr', 'access', 'erasure', 'access')).toMatchObject({
      rights: ['erasure', 'access'],
      codes: [],
    });
  });

  it.each(['ca-pipeda', 'sg-pdpa', 'my-pdpa'])('says "withdraw consent" where %s has no erasure', (regime) => {
    const { rights, warnings } = resolved(regime, 'erasure');
    expect(rights).toEqual(['withdraw-consent']);
    expect(warnings).toContainEqual({ code: 'right-not-in-law', about: 'erasure', instead: 'withdraw-consent' });
  });

  it.each(['au-privacy-act', 'nz-privacy-act'])('says "correct" where %s has no erasure', (regime) => {
    expect(resolved(regime, 'erasure').rights).toEqual(['rectification']);
  });

  it('gives an Indonesian erasure a clock, once', () => {
    expect(resolved('id-uupdp', 'erasure')).toMatchObject({
      rights: ['erasure', 'withdraw-consent'],
      codes: ['withdrawal-added'],
    });
    expect(resolved('id-uupdp', 'erasure', 'restriction').rights).toEqual(['erasure', 'restriction']);
    expect(resolved('id-uupdp', 'erasure', 'objection')).toMatchObject({
      rights: ['erasure', 'withdraw-consent'],
      codes: ['objection-not-for-training'],
    });
  });

  it('makes one withdrawal of several rights a law lacks, and remembers both', () => {
    expect(resolved('ca-pipeda', 'erasure', 'objection').entries).toMatchObject([
      { right: 'withdraw-consent', insteadOf: ['erasure', 'objection'] },
    ]);
  });

  it('takes an opt-out as an objection outside the United States, and an objection as an opt-out inside', () => {
    expect(resolved('eu-gdpr', 'opt-out-training-or-profiling')).toMatchObject({ rights: ['objection'], codes: [] });
    const california = resolved('us-ca-ccpa', 'objection');
    expect(california.rights).toEqual(['opt-out-training-or-profiling']);
    expect(california.codes).toContain('opt-out-not-training');
  });

  it('always asks for something, and warns whenever it is not what was wanted', () => {
    for (const { id } of allRegimes()) {
      for (const right of LETTER_RIGHTS) {
        const { rights, codes } = resolved(id, right);
        expect(rights.length, id).toBeGreaterThan(0);
        const wanted = right === 'opt-out-training-or-profiling' && !id.startsWith('us-') ? 'objection' : right;
        if (!rights.includes(wanted)) expect(codes.length, `${id} ${right}`).toBeGreaterThan(0);
      }
    }
  });
});
