import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { JOBS_KEY, nextJobAt } from './jobs.ts';

const reminderSchema = z.object({
  /** The same reminder keeps its id when the list is made anew, so that nothing is shown twice. */
  id: z.string().check(z.maxLength(200)),
  /** What it is about: a request, or the switches of a service. */
  requestId: z.optional(z.string().check(z.maxLength(60))),
  serviceId: z.optional(z.string().check(z.maxLength(80))),
  /** The company, or the service's name. */
  company: z.string().check(z.maxLength(200)),
  kind: z.string().check(z.maxLength(40)),
  /** Instant from which it is due. */
  at: z.string(),
});

/** One stored reminder. The dates stand in storage; the one alarm only points at the earliest of them. */
export type Reminder = z.infer<typeof reminderSchema>;

/** Two lists, as they are made by two hands: those of requests by the view that wrote to one, those of switches by the worker. */
const LISTS = { requests: 'reminders', switches: 'switchReminders' } as const;
const SHOWN = 'remindersShown';
const ALARM = 'reminders';

async function stored(): Promise<{ list: Reminder[]; shown: Set<string> }> {
  const values = await browser.storage.local.get([...Object.values(LISTS), SHOWN]);
  const list = Object.values(LISTS).flatMap((key) => {
    const part = z.array(reminderSchema).safeParse(values[key]);
    return part.success ? part.data : [];
  });
  const shown = z.array(z.string()).safeParse(values[SHOWN]);
  return { list, shown: new Set(shown.success ? shown.data : []) };
}

const instantOf = ({ at }: Reminder): number => Temporal.Instant.from(at).epochMilliseconds;

/** Replaces one of the lists. The worker hears of it through storage. */
export async function writeReminders(list: readonly Reminder[], of: keyof typeof LISTS): Promise<void> {
  await browser.storage.local.set({ [LISTS[of]]: z.array(reminderSchema).parse(list) });
}

/**
 * Reminders that are due and were not shown yet. A machine that slept through a month gets them all at once when it wakes:
 * the dates decide, not the ticks of an alarm.
 */
export async function dueReminders(now: number): Promise<Reminder[]> {
  const { list, shown } = await stored();
  return list.filter((reminder) => instantOf(reminder) <= now && !shown.has(reminder.id));
}

/** From now on this one is not due any more. Those that are in no list any longer are no longer remembered. */
export async function markShown(id: string): Promise<void> {
  const { list, shown } = await stored();
  const known = new Set(list.map((reminder) => reminder.id));
  await browser.storage.local.set({ [SHOWN]: [...shown.add(id)].filter((one) => known.has(one)) });
}

/**
 * Shows each reminder that is due, and marks it as shown only then: where the worker dies between the two it is shown
 * again, which takes the place of the first. One that cannot be shown keeps none of the others, and stays due.
 */
export async function showDue(now: number, show: (reminder: Reminder) => Promise<void>): Promise<void> {
  for (const reminder of await dueReminders(now)) {
    try {
      await show(reminder);
      await markShown(reminder.id);
    } catch (error) {
      console.error('reminder-not-shown', reminder.id, error);
    }
  }
}

/** How many answers are overdue, for the badge. */
export async function countOverdue(now: number): Promise<number> {
  const { list } = await stored();
  return new Set(
    list
      .filter((reminder) => reminder.kind === 'overdue' && instantOf(reminder) <= now)
      .map(({ requestId }) => requestId),
  ).size;
}

/** Points the one alarm at the earliest reminder or job to come; clears it when there is none. */
export async function armReminders(now: number): Promise<void> {
  const { list } = await stored();
  const job = await nextJobAt();
  const times = [...list.map(instantOf), ...(job === undefined ? [] : [job])];
  const next = Math.min(...times.filter((at) => at > now));
  if (Number.isFinite(next)) await browser.alarms.create(ALARM, { when: next });
  else await browser.alarms.clear(ALARM);
}

/** Calls `check` when the alarm rings, or a list or the jobs change. To be registered in the worker's first turn. */
export function onReminders(check: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) check();
  });
  browser.storage.local.onChanged.addListener((changes) => {
    if ([...Object.values(LISTS), JOBS_KEY].some((key) => key in changes)) check();
  });
}
