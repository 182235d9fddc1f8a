import { afterAll } from 'vitest';

/** Counts the faults the tests of a file put the ledger through; `npm test` prints the line that begins with ●. */
export function faultCount(browser: string) {
  const counted = new Map<string, number>();
  afterAll(() => {
    const total = [...counted.values()].reduce((sum, times) => sum + times, 0);
    const each = [...counted].map(([fault, times]) => `${fault} ${times}`).join(', ');
    console.log(`● ${browser} survived ${counted.size} kinds of fault, ${total} times in all: ${each}`);
  });
  return (fault: string, times = 1) => void counted.set(fault, (counted.get(fault) ?? 0) + times);
}

/** To be called when a fault has been survived. */
export type Survived = ReturnType<typeof faultCount>;
