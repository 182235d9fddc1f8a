/** Calls `work` when the page has nothing to do, or after `patience` milliseconds of waiting for that. */
export function whenIdle(work: () => void, patience: number): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout: patience });
  else setTimeout(work, patience);
}
