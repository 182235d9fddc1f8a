import { setTimeout as pause } from 'node:timers/promises';

const EVERY_MS = 50;

/** Asks again until the answer is neither undefined, null nor false; throws with `what` after `timeout` milliseconds. */
export async function waitUntil<T>(what: string, ask: () => T | Promise<T>, timeout = 60_000): Promise<NonNullable<T>> {
  const end = Date.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`Waited ${timeout / 1000} s in vain for: ${what}`);
    await pause(EVERY_MS);
  }
}
