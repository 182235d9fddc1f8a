import { expect, test } from 'vitest';
import { nextStep } from './nextStep.ts';
import { REGIME_IDS } from './regimes.ts';
import { reminderJobs } from './reminderJobs.ts';
import type { RequestEvent } from './requestTypes.ts';
import { statusOf } from './statusOf.ts';
import type { TrackedRequest } from './trackedRequest.ts';

const gdpr: TrackedRequest = {
  id: 'r1',
  regime: 'eu-gdpr',
  requests: ['erasure'],
  zone: 'Europe/Berlin',
  holidays: [],
};
const sent: RequestEvent = { kind: 'sent', at: '2026-03-01T10:00:00+01:00' };
const jobs = (request: TrackedRequest, ...events: RequestEvent[]) =>
  reminderJobs(request, events).map(({ kind, at, about }) => `${kind} ${at} (${about})`);

test('before, on and after the last day, in the morning local time through the change of the clocks', () => {
  expect(jobs(gdpr, sent)).toEqual([
    'due-soon 2026-03-26T09:00:00+01:00 (2026-04-01)',
    'due-today 2026-04-01T09:00:00+02:00 (2026-04-01)',
    'overdue 2026-04-02T09:00:00+02:00 (2026-04-01)',
  ]);
});

test('hour clocks warn a day before and at the minute', () => {
  const request = { ...gdpr, regime: 'id-uupdp', requests: ['withdraw-consent'] as const, zone: 'Asia/Jakarta' };
  expect(jobs(request, { kind: 'sent', at: '2026-03-06T16:00:00+07:00' })).toEqual([
    'due-soon 2026-03-08T16:00:00+07:00 (2026-03-09T16:00:00+07:00)',
    'overdue 2026-03-09T16:00:00+07:00 (2026-03-09T16:00:00+07:00)',
  ]);
});

test('an answer ends those and asks for a second look', () => {
  expect(jobs(gdpr, sent, { kind: 'answered', at: '2026-03-10', outcome: 'done' })).toEqual([
    're-check 2026-03-17T09:00:00+01:00 (2026-03-17)',
  ]);
});

test('a draft never sent, an open question, a reminder without echo, a complaint without progress', () => {
  expect(jobs(gdpr, { kind: 'draft', at: '2026-03-01' })).toEqual([
    'draft-unsent 2026-03-04T09:00:00+01:00 (2026-03-04)',
  ]);
  expect(jobs(gdpr, sent, { kind: 'fee-asked', at: '2026-03-05' })).toContain(
    'question-open 2026-03-08T09:00:00+01:00 (2026-03-08)',
  );
  expect(jobs(gdpr, sent, { kind: 'reminded', at: '2026-04-03' })).toContain(
    'remind-again 2026-04-18T09:00:00+02:00 (2026-04-17)',
  );
  expect(jobs(gdpr, sent, { kind: 'complained-to-authority', at: '2026-05-04' })).toEqual([
    'authority-silent 2026-08-05T09:00:00+02:00 (2026-08-04)',
  ]);
});

test('no number: a guide date; a window that closes; a way that opens', () => {
  const on = (regime: string, ...events: RequestEvent[]) => jobs({ ...gdpr, regime, zone: 'UTC' }, sent, ...events);
  expect(on('br-lgpd')).toEqual(['guide 2026-03-16T09:00:00+00:00 (2026-03-16)']);
  expect(on('ae-pdpl')).toEqual(['guide 2026-03-31T09:00:00+00:00 (2026-03-31)']);
  expect(on('tr-kvkk', { kind: 'answered', at: '2026-03-10', outcome: 'refused' })).toContain(
    'window-closing 2026-04-02T09:00:00+00:00 (2026-04-09)',
  );
  expect(on('jp-appi')).toContain('way-opens 2026-03-15T09:00:00+00:00 (2026-03-15)');
});

test('nothing after closing, and nothing after a bounce until it is sent again', () => {
  expect(jobs(gdpr, sent, { kind: 'closed', at: '2026-03-02', reason: 'given-up' })).toEqual([]);
  expect(jobs(gdpr, sent, { kind: 'bounced', at: '2026-03-02' })).toEqual([]);
});

test('ids stay the same when the jobs are made anew, and differ from each other', () => {
  const ids = () => reminderJobs({ ...gdpr, requests: ['erasure', 'access'] }, [sent]).map((job) => job.id);
  expect(ids()).toEqual(ids());
  expect(new Set(ids()).size).toBe(6);
});

test('regression: a reminder to write again comes on the first day on which there is a letter to write, under every law', () => {
  let count = 0;
  for (const regime of REGIME_IDS) {
    const request = { ...gdpr, regime };
    // Reminded when every clock has run out, so that nothing but the two weeks is waited for.
    const known: RequestEvent[] = [sent, { kind: 'acknowledged', at: '2026-03-02' }];
    for (const events of [known, [...known, { kind: 'reminded', at: '2027-04-03' } as const]])
      for (const { kind, at } of reminderJobs(request, events)) {
        if (kind !== 'guide' && kind !== 'remind-again') continue;
        if (kind === 'guide' && events.length > 2) continue;
        const now = Temporal.Instant.from(at);
        const actionAt = (then: Temporal.Instant) =>
          nextStep(request, events, statusOf(request, events, then), then).action;
        expect([regime, kind, actionAt(now)]).toEqual([regime, kind, expect.stringMatching(/^write-/)]);
        expect([regime, kind, actionAt(now.subtract({ hours: 24 }))]).toEqual([regime, kind, 'add-event']);
        count += 1;
      }
  }
  expect(count).toBeGreaterThan(REGIME_IDS.length);
});

test('regression: a reminder that was shown on the last day to wait keeps its id, so it is not shown again', () => {
  const job = reminderJobs(gdpr, [sent, { kind: 'reminded', at: '2026-04-03' }]).find(
    ({ kind }) => kind === 'remind-again',
  );
  expect(job?.id).toBe('r1/-/-/remind-again/2026-04-17');
});

test('regression: asking again on the very day to do so counts, and is not asked for twice', () => {
  const request = { ...gdpr, regime: 'ae-pdpl', zone: 'UTC' };
  const events: RequestEvent[] = [sent, { kind: 'reminded', at: '2026-03-31' }];
  const now = Temporal.Instant.from('2026-03-31T12:00:00Z');
  expect(nextStep(request, events, statusOf(request, events, now), now)).toMatchObject({
    key: 'wait-after-reminder',
    params: { date: '2026-04-14' },
  });
});

test('regression: after a complaint to the company itself a reminder says when the authority may be turned to', () => {
  const complained: RequestEvent = { kind: 'complained-to-company', at: '2026-08-20T10:00:00+01:00' };
  for (const [regime, zone, at] of [
    ['uk-gdpr', 'Europe/London', '2026-09-22T09:00:00+01:00'],
    ['eu-gdpr', 'Europe/Berlin', '2026-09-04T09:00:00+02:00'],
  ] as const) {
    const request = { ...gdpr, regime, zone };
    const events = [sent, complained];
    expect(reminderJobs(request, events).map(({ kind, at }) => [kind, at])).toEqual([['way-opens', at]]);
    const now = Temporal.Instant.from(at);
    const actionAt = (then: Temporal.Instant) =>
      nextStep(request, events, statusOf(request, events, then), then).action;
    expect([actionAt(now), actionAt(now.subtract({ hours: 24 }))]).toEqual(['write-authority-complaint', 'add-event']);
  }
});
