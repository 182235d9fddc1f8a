import { describe, expect, test } from 'vitest';
import { nextStep } from './nextStep.ts';
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
const noon = (day: string) =>
  Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: 'Europe/Berlin', plainTime: '12:00' }).toInstant();
const event = (kind: RequestEvent['kind'], at: string, more: Partial<RequestEvent> = {}): RequestEvent => ({
  kind,
  at,
  ...more,
});

/** State, timing and the next step at noon of a day. */
function at(day: string, events: RequestEvent[], request = gdpr) {
  const status = statusOf(request, events, noon(day));
  const { key, action, params } = nextStep(request, events, status, noon(day));
  return { state: status.state, timing: status.timing, key, action, params };
}

describe('a request under the GDPR, from draft to complaint', () => {
  const events: RequestEvent[] = [];
  const walk: Array<[day: string, add: RequestEvent | null, expected: object]> = [
    ['2026-01-05', event('draft', '2026-01-05T09:00:00+01:00'), { state: 'draft', timing: null, action: 'mark-sent' }],
    [
      '2026-01-08',
      event('sent', '2026-01-08T10:00:00+01:00'),
      { state: 'sent', timing: 'running', params: { date: '2026-02-09' } },
    ],
    ['2026-01-09', event('acknowledged', '2026-01-09T10:00:00+01:00'), { state: 'acknowledged', key: 'wait-until' }],
    ['2026-01-12', event('identity-asked', '2026-01-12'), { state: 'identity-asked', action: 'write-identity-answer' }],
    [
      '2026-01-13',
      event('identity-given', '2026-01-12'),
      { state: 'acknowledged', timing: 'running', params: { date: '2026-02-09' } },
    ],
    ['2026-02-06', null, { timing: 'due-soon', key: 'wait-until' }],
    ['2026-02-09', null, { timing: 'due-today', key: 'due-today' }],
    ['2026-02-10', null, { timing: 'overdue', action: 'write-reminder' }],
    [
      '2026-02-11',
      event('reminded', '2026-02-11T09:00:00+01:00'),
      { state: 'reminded', key: 'wait-after-reminder', params: { date: '2026-02-25' } },
    ],
    ['2026-02-26', null, { timing: 'overdue', action: 'write-authority-complaint' }],
    [
      '2026-02-27',
      event('complained-to-authority', '2026-02-27'),
      { state: 'complained-to-authority', timing: null, params: { date: '2026-05-27' } },
    ],
    ['2026-05-28', null, { key: 'authority-silent' }],
    ['2026-06-01', event('authority-answered', '2026-06-01'), { state: 'authority-answered', action: 'close' }],
    [
      '2026-06-02',
      event('closed', '2026-06-02', { reason: 'satisfied' }),
      { state: 'closed', action: 'show-evidence' },
    ],
  ];
  test.each(walk)('%s', (day, add, expected) => {
    if (add) events.push(add);
    expect(at(day, events)).toMatchObject(expected);
  });
});

const sent = event('sent', '2026-01-08T10:00:00+01:00');

test('late from the very midnight after the last day, not a moment before', () => {
  const midnight = Temporal.Instant.from('2026-02-10T00:00:00+01:00');
  expect(statusOf(gdpr, [sent], midnight).timing).toBe('overdue');
  expect(statusOf(gdpr, [sent], midnight.subtract({ nanoseconds: 1 })).timing).toBe('due-today');
});

describe('what an answer leads to', () => {
  const answered = (outcome: RequestEvent['outcome']) => event('answered', '2026-01-20', { outcome });
  test('done is not verified until the person looked', () => {
    expect(at('2026-01-21', [sent, answered('done')])).toMatchObject({ state: 'answered-done', action: 'verify' });
    expect(at('2026-01-28', [sent, answered('done'), event('verified', '2026-01-28', { gone: true })])).toMatchObject({
      action: 'close',
    });
    expect(at('2026-01-28', [sent, answered('done'), event('verified', '2026-01-28', { gone: false })])).toMatchObject({
      state: 'still-there',
      action: 'write-reminder',
    });
  });
  test('a refusal: objection, appeal or the authority, as the law has it', () => {
    expect(at('2026-01-21', [sent, answered('refused')])).toMatchObject({ action: 'write-objection-to-refusal' });
    expect(at('2026-01-21', [sent, answered('refused')], { ...gdpr, regime: 'us-va-vcdpa' })).toMatchObject({
      action: 'write-appeal',
    });
    const turkey = at('2026-01-21', [sent, answered('refused')], { ...gdpr, regime: 'tr-kvkk' });
    expect(turkey).toMatchObject({ action: 'write-authority-complaint', params: { closes: '2026-02-19' } });
  });
  test('the company cannot find the person', () => {
    expect(at('2026-01-21', [sent, answered('cannot-identify')])).toMatchObject({ key: 'offer-more-data' });
  });
});

test('after a bounce only a new sending counts', () => {
  const bounced = [sent, event('bounced', '2026-01-09')];
  expect(at('2026-03-01', bounced)).toMatchObject({ state: 'bounced', action: 'edit-address' });
  expect(at('2026-03-01', [...bounced, event('sent', '2026-02-20T10:00:00+01:00')])).toMatchObject({
    state: 'sent',
    params: { date: '2026-03-20' },
  });
});

test('several rights: the clock that presses most decides', () => {
  const indonesia = { ...gdpr, regime: 'id-uupdp', requests: ['erasure', 'withdraw-consent'] as const };
  expect(at('2026-01-09', [sent], indonesia)).toMatchObject({
    timing: 'running',
    params: { date: '2026-01-11T10:00:00+01:00' },
  });
  expect(at('2026-01-12', [sent], indonesia)).toMatchObject({ timing: 'overdue', action: 'write-reminder' });
});

test('a missing confirmation in California, then the answer', () => {
  const california = { ...gdpr, regime: 'us-ca-ccpa' };
  expect(at('2026-01-23', [sent], california)).toMatchObject({ timing: 'overdue', key: 'confirmation-overdue' });
  const acknowledged = event('acknowledged', '2026-01-15');
  expect(at('2026-01-23', [sent, acknowledged], california)).toMatchObject({
    timing: 'running',
    params: { date: '2026-02-22' },
  });
});

test('no number in the law: a guide date, then a reminder, never "overdue"', () => {
  const brazil = { ...gdpr, regime: 'br-lgpd' };
  expect(at('2026-01-10', [sent], brazil)).toMatchObject({
    timing: 'no-date',
    key: 'no-number-wait',
    params: { date: '2026-01-23' },
  });
  expect(at('2026-01-24', [sent], brazil)).toMatchObject({
    timing: 'no-date',
    key: 'no-number-remind',
    action: 'write-reminder',
  });
});

test('UK: the company has its own complaint desk, with its own clock, before the regulator', () => {
  const uk = { ...gdpr, regime: 'uk-gdpr', zone: 'Europe/London' };
  const start = event('sent', '2026-07-01T10:00:00+01:00');
  const reminded = event('reminded', '2026-08-04T10:00:00+01:00');
  expect(at('2026-08-20', [start, reminded], uk)).toMatchObject({ action: 'write-company-complaint' });
  const complained = event('complained-to-company', '2026-08-20T10:00:00+01:00');
  expect(at('2026-09-01', [start, reminded, complained], uk)).toMatchObject({
    key: 'wait-after-complaint-until',
    params: { date: '2026-09-21' },
  });
  expect(at('2026-09-22', [start, reminded, complained], uk)).toMatchObject({ action: 'write-authority-complaint' });
});

test('regression: a request whose arrival nobody confirmed goes on: a reminder, the wait for the answer, and further', () => {
  const california = { ...gdpr, regime: 'us-ca-ccpa', zone: 'America/Los_Angeles' };
  const start = event('sent', '2026-03-02T09:00:00-08:00');
  const early = event('reminded', '2026-03-18T09:00:00-07:00');
  const late = event('reminded', '2026-04-20T09:00:00-07:00');
  expect(at('2026-03-17', [start], california)).toMatchObject({
    key: 'confirmation-overdue',
    action: 'write-reminder',
  });
  expect(at('2026-03-19', [start, early], california)).toMatchObject({
    key: 'wait-until',
    params: { date: '2026-04-16' },
  });
  expect(at('2026-04-18', [start, early], california)).toMatchObject({ key: 'overdue-remind' });
  expect(at('2026-04-21', [start, early, late], california)).toMatchObject({ key: 'wait-after-reminder' });
  expect(at('2026-05-10', [start, early, late], california)).toMatchObject({ action: 'write-authority-complaint' });
});

test('an open question in the UK stops the clock and is the next step', () => {
  const uk = { ...gdpr, regime: 'uk-gdpr', requests: ['access'] as const };
  expect(at('2026-05-01', [sent, event('clarification-asked', '2026-01-20')], uk)).toMatchObject({
    state: 'clarification-asked',
    timing: 'paused',
    action: 'write-clarification',
  });
});

test('a zone that left the database and an impossible date are errors with a code', () => {
  expect(() => at('2026-01-10', [sent], { ...gdpr, zone: 'Europe/Atlantis' })).toThrow(
    expect.objectContaining({ code: 'zone-unknown' }),
  );
  expect(() => at('2026-01-10', [event('sent', '2026-02-30')])).toThrow(
    expect.objectContaining({ code: 'date-impossible' }),
  );
});

describe('regression: a bare day begins where the request lives, not in Greenwich', () => {
  test('west of it, a letter sent in the evening and returned the next day has bounced', () => {
    const west = { ...gdpr, zone: 'America/Los_Angeles' };
    const evening = event('sent', '2026-05-04T03:00:00.000Z');
    expect(at('2026-05-06', [evening, event('bounced', '2026-05-04')], west)).toMatchObject({ state: 'bounced' });
  });

  test('east of it, an answer of the early morning comes after what is known to be of that day', () => {
    const east = { ...gdpr, zone: 'Asia/Jakarta' };
    const answered = event('answered', '2026-05-03T22:00:00.000Z');
    const events = [event('sent', '2026-04-30'), event('reminded', '2026-05-04'), answered];
    expect(at('2026-05-06', events, east)).toMatchObject({ state: 'answered-done' });
  });
});

describe('regression: what is written down without an hour stands behind what was written down of that day before it', () => {
  const sent = event('sent', '2026-03-02T10:00:00+01:00');

  test('an answer of the day of a reminder is the answer to it', () => {
    const reminded = event('reminded', '2026-04-10T10:00:00+02:00');
    const answered = event('answered', '2026-04-10', { outcome: 'refused' });
    expect(at('2026-04-12', [sent, reminded, answered]).state).toBe('answered-refused');
    expect(at('2026-04-12', [sent, answered, reminded]).state).toBe('reminded');
  });

  test('a request closed on the day of a reminder is closed', () => {
    const reminded = event('reminded', '2026-04-10T02:30:00+02:00');
    expect(at('2026-04-12', [sent, reminded, event('closed', '2026-04-10')]).state).toBe('closed');
  });
});
