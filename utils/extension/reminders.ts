import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { JOBS_KEY, nextJobAt } from './jobs.ts';

const reminderSchema = z.object({
  /** The same reminder keeps its id when the list is made anew, so that nothing is shown twice. */
  id: z.string().check(z.maxLength(200)),
  requestId: z.string().check(z.maxLength(60)),
  company: z.string().check(z.maxLength(200)),
  kind: z.string().check(z.maxLength(40)),
  /** Instant from which it is due. */
  at: z.string(),
});

/** One stored reminder. The dates stand in storage; the one alarm only points at the earliest of them. */
export type Reminder = z.infer<typeof reminderSchema>;

const LIST = 'reminders';
const SHOWN = 'remindersShown';
const ALARM = 'reminders';

async function stored(): Promise<{ list: Reminder[]; shown: Set<string> }> {
  const values = await browser.storage.local.get([LIST, SHOWN]);
  const list = z.array(reminderSchema).safeParse(values[LIST]);
  const shown = z.array(z.string()).safeParse(values[SHOWN]);
  return { list: list.success ? list.data : [], shown: new Set(shown.success ? shown.data : []) };
}

const instantOf = ({ at }: Reminder): number => Temporal.Instant.from(at).epochMilliseconds;

/** Replaces the list; called by the view that wrote to a request. The worker hears of it through storage. */
export async function writeReminders(list: readonly Reminder[]): Promise<void> {
  await browser.storage.local.set({ [LIST]: z.array(reminderSchema).parse(list) });
}

/**
 * Reminders that are due and were not shown yet, marked as shown from now on. A machine that slept through a month gets
 * them all at once when it wakes: the dates decide, not the ticks of an alarm.
 */
export async function takeDueReminders(now: number): Promise<Reminder[]> {
  const { list, shown } = await stored();
  const due = list.filter((reminder) => instantOf(reminder) <= now && !shown.has(reminder.id));
  const known = new Set(list.map(({ id }) => id));
  const kept = [...shown, ...due.map(({ id }) => id)].filter((id) => known.has(id));
  await browser.storage.local.set({ [SHOWN]: kept });
  return due;
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

/** Calls `check` when the alarm rings, or the list or the jobs change. To be registered in the worker's first turn. */
export function onReminders(check: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) check();
  });
  browser.storage.local.onChanged.addListener((changes) => {
    if (LIST in changes || JOBS_KEY in changes) check();
  });
}
