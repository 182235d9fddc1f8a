import { describe, expect, it } from 'vitest';
import { countReport, passedAgain } from './step.ts';

const test = (status: string, fullName = 'a test', ...failureMessages: string[]) => ({
  status,
  fullName,
  failureMessages,
});
const file = (status: string, tests: number) => ({
  status,
  assertionResults: Array.from({ length: tests }, () => test(status)),
});

describe('countReport', () => {
  it('takes the numbers of a run in which all went well', () => {
    const report = { numPassedTests: 3, numFailedTests: 0, testResults: [file('passed', 3)] };
    expect(countReport(report, 0)).toEqual({ passed: 3, failed: 0 });
  });

  it('counts failed tests and files that could not be loaded', () => {
    const report = { numPassedTests: 1, numFailedTests: 1, testResults: [file('failed', 2), file('failed', 0)] };
    expect(countReport(report, 1)).toEqual({ passed: 1, failed: 2 });
  });

  it('does not call a run good that ended badly, wrote no report, or held no test', () => {
    const report = { numPassedTests: 1, numFailedTests: 0, testResults: [file('passed', 1)] };
    expect(countReport(report, 1)).toEqual({ passed: 1, failed: 1 });
    expect(countReport(undefined, 0)).toEqual({ passed: 0, failed: 1 });
    expect(countReport({ numPassedTests: 0, numFailedTests: 0, testResults: [] }, 0)).toEqual({ passed: 0, failed: 1 });
  });
});

describe('passedAgain', () => {
  it('names a test that passed at the second try, with what the first said, and no other', () => {
    const assertionResults = [
      test('passed', 'at once'),
      test('passed', 'at last', 'Error: no popup\n    at popup.ts:1:1'),
      test('failed', 'never', 'Error: no tab', 'Error: no tab'),
    ];
    const report = { numPassedTests: 2, numFailedTests: 1, testResults: [{ status: 'failed', assertionResults }] };
    expect(passedAgain(report)).toEqual(['at last: Error: no popup']);
    expect(passedAgain(undefined)).toEqual([]);
  });
});
