import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { oneAfterTheOther } from './oneAfterTheOther.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
const { armReminders, countOverdue, dueReminders, showDue, writeReminders } = await import('./reminders.ts');

const MARCH = Date.parse('2026-03-01T09:00:00Z');
const reminder = (id: string, at: string) => ({ id, requestId: 'r', company: 'Pictures Ltd', kind: 'overdue', at });
/** The ids of what is shown at a time. */
async function ids(now: number): Promise<string[]> {
  const shown: string[] = [];
  await showDue(now, async ({ id }) => void shown.push(id));
  return shown;
}

beforeEach(() => fakeBrowser.reset());

describe('reminders', () => {
  it('are due from their instant on, and only once', async () => {
    await writeReminders([reminder('a', '2026-03-01T09:00:00Z'), reminder('b', '2026-03-02T09:00:00Z')], 'requests');
    expect(await ids(MARCH - 1)).toEqual([]);
    expect(await ids(MARCH)).toEqual(['a']);
    expect(await ids(MARCH)).toEqual([]);
  });

  it('regression: one that could not be shown, or whose worker died over it, is shown the next time', async () => {
    await writeReminders([reminder('a', '2026-03-01T09:00:00Z'), reminder('b', '2026-03-01T09:00:00Z')], 'requests');
    vi.spyOn(console, 'error').mockReturnValue();
    const tried: string[] = [];
    await showDue(MARCH, async ({ id }) => {
      tried.push(id);
      if (id === 'a') throw new Error('no notices now');
    });
    expect(tried).toEqual(['a', 'b']);
    // As if the worker had died here: what was begun is not yet marked.
    void showDue(MARCH, () => new Promise(() => undefined));
    expect(await ids(MARCH)).toEqual(['a']);
    expect(await ids(MARCH)).toEqual([]);
  });

  it('all come after a month in which the machine slept', async () => {
    await writeReminders(
      [reminder('a', '2026-03-01T09:00:00Z'), reminder('b', '2026-03-20T09:00:00+07:00')],
      'requests',
    );
    expect(await ids(Date.parse('2026-04-01T00:00:00Z'))).toEqual(['a', 'b']);
  });

  it('regression: are shown once by two looks at once, as the worker looks (`remind`)', async () => {
    await writeReminders([reminder('a', '2026-03-01T09:00:00Z')], 'requests');
    const look = oneAfterTheOther(ids);
    expect(await Promise.all([look(MARCH), look(MARCH)])).toEqual([['a'], []]);
  });

  it('are not shown again when the list is made anew', async () => {
    await writeReminders([reminder('a', '2026-03-01T09:00:00Z')], 'requests');
    await ids(MARCH);
    await writeReminders([reminder('a', '2026-03-01T09:00:00Z'), reminder('c', '2026-02-01T09:00:00Z')], 'requests');
    expect(await ids(MARCH)).toEqual(['c']);
  });

  it('set one alarm, at the earliest to come', async () => {
    await writeReminders(
      [reminder('late', '2026-05-01T09:00:00Z'), reminder('early', '2026-04-01T09:00:00Z')],
      'requests',
    );
    await armReminders(MARCH);
    expect(await fakeBrowser.alarms.getAll()).toMatchObject([{ scheduledTime: Date.parse('2026-04-01T09:00:00Z') }]);
    await writeReminders([], 'requests');
    await armReminders(MARCH);
    expect(await fakeBrowser.alarms.getAll()).toEqual([]);
  });

  it('of switches stand beside those of requests, under the same alarm, and are no overdue answers', async () => {
    await writeReminders([reminder('a', '2026-05-01T09:00:00Z')], 'requests');
    const look = { id: 'b', serviceId: 'paint', company: 'Paint AI', kind: 'look-again', at: '2026-03-01T09:00:00Z' };
    await writeReminders([look], 'switches');
    await armReminders(MARCH - 1);
    expect(await fakeBrowser.alarms.getAll()).toMatchObject([{ scheduledTime: MARCH }]);
    expect(await dueReminders(MARCH)).toEqual([look]);
    expect(await countOverdue(MARCH)).toBe(0);
    await writeReminders([], 'requests');
    expect(await ids(MARCH)).toEqual(['b']);
  });

  it('survive a damaged list', async () => {
    await fakeBrowser.storage.local.set({ reminders: 'nonsense', remindersShown: 7 });
    expect(await ids(MARCH)).toEqual([]);
  });
});
