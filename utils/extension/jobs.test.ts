import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
const { dueJobs, nextJobAt, setJob } = await import('./jobs.ts');
const { armReminders, writeReminders } = await import('./reminders.ts');

const MARCH = Date.parse('2026-03-01T09:00:00Z');
const DAY = 86_400_000;

beforeEach(() => fakeBrowser.reset());

describe('jobs of the worker', () => {
  it('are due from their time on, until they are set anew', async () => {
    expect(await dueJobs(MARCH)).toEqual([]);
    await setJob('forget-uploads', MARCH);
    expect(await dueJobs(MARCH - 1)).toEqual([]);
    expect(await dueJobs(MARCH)).toEqual(['forget-uploads']);
    expect(await dueJobs(MARCH + 30 * DAY)).toEqual(['forget-uploads']);
    await setJob('forget-uploads', MARCH + DAY);
    expect(await dueJobs(MARCH)).toEqual([]);
    expect(await nextJobAt()).toBe(MARCH + DAY);
    await setJob('forget-uploads', undefined);
    expect(await nextJobAt()).toBeUndefined();
  });

  it('share the one alarm with the reminders: it rings for whatever is first', async () => {
    await setJob('forget-uploads', MARCH + DAY);
    await armReminders(MARCH);
    expect(await fakeBrowser.alarms.getAll()).toMatchObject([{ scheduledTime: MARCH + DAY }]);
    const at = new Date(MARCH + DAY / 2).toISOString();
    await writeReminders([{ id: 'a', requestId: 'r', company: 'Pictures Ltd', kind: 'overdue', at }], 'requests');
    await armReminders(MARCH);
    expect(await fakeBrowser.alarms.getAll()).toMatchObject([{ scheduledTime: MARCH + DAY / 2 }]);
  });

  it('survive a damaged list', async () => {
    await fakeBrowser.storage.local.set({ jobs: { 'forget-uploads': 'soon' } });
    expect(await dueJobs(MARCH)).toEqual([]);
    await fakeBrowser.storage.local.set({ jobs: 7 });
    await setJob('forget-uploads', MARCH);
    expect(await dueJobs(MARCH)).toEqual(['forget-uploads']);
  });
});
