import type { Looks } from '../catalog/looksOf.ts';

// `chrome` and not `browser`: its polyfill is more than half of what starting the script in a page would cost.
const KEY = 'lookTask';

/** What the script in a page has to look for, for each service that is watched. */
export type LookTask = { serviceId: string; looks: Looks }[];

/** Puts the task where the script in a page finds it. */
export async function writeLookTask(task: LookTask): Promise<void> {
  await chrome.storage.local.set({ [KEY]: task });
}

/** The task, for the script in a page; it was written by the worker and by nobody else. */
export async function readLookTask(): Promise<LookTask> {
  return ((await chrome.storage.local.get(KEY))[KEY] as LookTask | undefined) ?? [];
}
