import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

/** What the worker does by itself from time to time. */
export const JOBS = ['forget-uploads'] as const;
export type Job = (typeof JOBS)[number];

/** By job, the instant from which it is due, in milliseconds. */
const schema = z.partialRecord(z.enum(JOBS), z.number().check(z.nonnegative()));

export const JOBS_KEY = 'jobs';

async function stored(): Promise<Partial<Record<Job, number>>> {
  const jobs = schema.safeParse((await browser.storage.local.get(JOBS_KEY))[JOBS_KEY]);
  return jobs.success ? jobs.data : {};
}

/**
 * Sets when a job is due next; `undefined` takes it off the list. The worker hears of it through storage and points the
 * one alarm at it.
 * @param at milliseconds; a time that has passed means at once
 */
export async function setJob(job: Job, at: number | undefined): Promise<void> {
  const { [job]: _, ...others } = await stored();
  await browser.storage.local.set({ [JOBS_KEY]: at === undefined ? others : { ...others, [job]: at } });
}

/** The jobs whose time has come. They stay due until `setJob`, so one that was cut off is done again. */
export async function dueJobs(now: number): Promise<Job[]> {
  const jobs = await stored();
  return JOBS.filter((job) => (jobs[job] ?? Number.POSITIVE_INFINITY) <= now);
}

/** When the next job is due, in milliseconds; `undefined` if there is none. */
export async function nextJobAt(): Promise<number | undefined> {
  const times = Object.values(await stored());
  return times.length > 0 ? Math.min(...times) : undefined;
}
