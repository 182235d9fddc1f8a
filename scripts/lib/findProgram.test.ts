import { afterEach, describe, expect, it, vi } from 'vitest';
import { findProgram } from './findProgram.mjs';

afterEach(() => vi.unstubAllEnvs());

describe('findProgram', () => {
  it('takes the first name that is on the PATH', () => {
    expect(findProgram(['no-such-program', 'sh'])).toMatch(/\/sh$/);
    expect(findProgram(['no-such-program'])).toBeUndefined();
  });

  it('takes the path a person gave, and nothing else if that is no program', () => {
    vi.stubEnv('LENSCAP_TEST_SHELL', '/bin/sh');
    expect(findProgram(['no-such-program'], 'LENSCAP_TEST_SHELL')).toBe('/bin/sh');
    vi.stubEnv('LENSCAP_TEST_SHELL', '/bin');
    expect(findProgram(['sh'], 'LENSCAP_TEST_SHELL')).toBeUndefined();
  });
});
