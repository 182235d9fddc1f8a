import { afterAll } from 'vitest';

/** Counts the faults the tests of a file put the ledger through and prints them at the end. */
export function faultCount(browser: string) {
  const counted = new Map<string, number>();
  afterAll(() => {
    const lines = [...counted].map(([fault, times]) => `  ${fault}: ${times}`);
    const total = [...counted.values()].reduce((sum, times) => sum + times, 0);
    console.log([`${browser}, faults survived: ${total}`, ...lines].join('\n'));
  });
  return (fault: string, times = 1) => void counted.set(fault, (counted.get(fault) ?? 0) + times);
}

/** To be called when a fault has been survived. */
export type Survived = ReturnType<typeof faultCount>;
