import { describe, expect, test } from 'vitest';
import { parseEvents } from './parseEvents.ts';
import { parseRow } from './parseRow.ts';
import { clockKindOf, requestTypeOf } from './words.ts';

const base = {
  id: 'a',
  regime: 'uk-gdpr',
  request: 'access',
  what: 'response',
  sent: '2026-09-03',
  zone: 'Europe/London',
};

test('a dash, an empty list and nothing all mean none', () => {
  for (const none of ['-', '', [], undefined, null, 'none']) {
    expect(parseRow({ ...base, received: '-', holidays: none, events: none })).toMatchObject({
      received: null,
      holidays: [],
      events: [],
      unreadEvents: 0,
    });
  }
});

test('holidays as text or as a list', () => {
  const days = ['2026-08-31', '2026-12-25'];
  for (const holidays of [
    days,
    days.join(', '),
    days.join(' '),
    `${days[0]} (Summer bank holiday); ${days[1]}`,
    days.map((date) => ({ date, name: 'x' })),
  ])
    expect(parseRow({ ...base, holidays }).holidays).toEqual(days);
});

describe('events', () => {
  const asked = { kind: 'clarification-asked', at: '2026-09-10T10:00:00+01:00' };
  const given = { kind: 'clarification-given', at: '2026-09-14T10:00:00+01:00' };
  test.each([
    [[asked, given]],
    [
      [
        { type: 'clarification-asked', date: asked.at },
        { event: 'clarification-answered', when: given.at },
      ],
    ],
    [`clarification-asked ${asked.at}; clarification-answered ${given.at}`],
    [`clarification asked ${asked.at}, answered ${given.at}`],
    [[`clarification-requested ${asked.at}`, `clarification-received ${given.at}`]],
    [{ type: 'clarification', asked: asked.at, answered: given.at }],
    [{ 'clarification-asked': asked.at, 'clarification-received': given.at }],
    [{ 'clarification-asked': { at: asked.at }, clarificationAnswered: { at: given.at } }],
    [[{ kind: 'clarification-asked', at: asked.at, answeredAt: given.at }]],
    [[{ kind: 'pause', from: asked.at, to: given.at }]],
    [
      [
        ['clarification-asked', asked.at],
        ['clarification-answered', given.at],
      ],
    ],
    [`${asked.at} clarification asked; ${given.at}: clarification answered`],
    [[`${asked.at} - clarification requested`, `${given.at} clarification provided`]],
  ])('%j', (shape) => {
    expect(parseEvents(shape)).toEqual({ events: [asked, given], unread: 0 });
  });

  test('an extension with the day the company named', () => {
    const extended = { events: [{ kind: 'extension-notice', at: '2026-06-20', until: '2026-07-31' }], unread: 0 };
    expect(parseEvents('extended 2026-06-20 until 2026-07-31')).toEqual(extended);
    expect(parseEvents([{ kind: 'extension-notice', at: '2026-06-20', newDate: '2026-07-31' }])).toEqual(extended);
  });

  test.each([
    ['identity-asked', 'identity-asked'],
    ['identity information received', 'identity-given'],
    ['ID requested', 'identity-asked'],
    ['fee-requested', 'fee-asked'],
    ['fee paid', 'fee-paid'],
    ['answer', 'answered'],
    ['complaint to authority', 'complained-to-authority'],
    ['complaint-to-organisation', 'complained-to-company'],
  ])('%s', (words, kind) => {
    expect(parseEvents(`${words} 2026-02-01`)).toEqual({ events: [{ kind, at: '2026-02-01' }], unread: 0 });
  });

  test.each([
    ['answered: cannot identify', 'answered', 'cannot-identify'],
    ['answered: partly', 'answered', 'partly'],
    ['rejected', 'answered', 'refused'],
    ['favourable-decision', 'answered', 'done'],
    ['refusal', 'answered', 'refused'],
  ])('%s', (words, kind, outcome) => {
    expect(parseEvents(`${words} 2026-02-01`)).toEqual({ events: [{ kind, at: '2026-02-01', outcome }], unread: 0 });
    expect(parseEvents([{ kind: words, at: '2026-02-01' }]).events).toEqual([{ kind, at: '2026-02-01', outcome }]);
  });

  test.each([
    'no answer',
    'no-response',
    'auto-reply',
    'answer-promised',
    'response-due',
    'unanswered',
    'extension-withdrawn',
    'identity',
    'identity-refused',
    'identity-not-needed',
    'verification',
    'fee',
    'fee-waived',
    'fee-unpaid',
    'clock-started',
    'proof-of-delivery',
  ])('%s moves nothing and is counted as unread', (words) => {
    expect(parseEvents([{ kind: words, at: '2026-02-01' }])).toEqual({ events: [], unread: 1 });
  });

  test.each([
    ['identity-check', 'identity-asked'],
    ['identity doubted', 'identity-asked'],
    ['identity-request-received', 'identity-asked'],
    ['requested-identity-information-received', 'identity-given'],
    ['verification completed', 'identity-given'],
    ['clarification-question-sent', 'clarification-asked'],
    ['clarification-request-answered', 'clarification-given'],
    ['more details asked', 'clarification-asked'],
    ['clock-suspended', 'clarification-asked'],
    ['suspension-ended', 'clarification-given'],
    ['supplementary-information-requested', 'clarification-asked'],
    ['identity-confirmation-requested', 'identity-asked'],
    ['reply-to-identity-question', 'identity-given'],
    ['fee-notice', 'fee-asked'],
    ['payment', 'fee-paid'],
    ['prolonged', 'extension-notice'],
    ['informed-of-extension', 'extension-notice'],
    ['complaint-to-ico', 'complained-to-authority'],
    ['confirmation-of-receipt', 'acknowledged'],
  ])('%s', (words, kind) => {
    expect(parseEvents([{ kind: words, at: '2026-02-01' }]).events).toEqual([{ kind, at: '2026-02-01' }]);
  });

  test('a word where a day could stand is a remark', () => {
    const event = { kind: 'clarification-asked', at: '2026-06-20', from: 'company', to: 'person' };
    expect(parseEvents([event])).toEqual({ events: [{ kind: 'clarification-asked', at: '2026-06-20' }], unread: 0 });
  });

  test('a date inside a remark is not the day the company named', () => {
    const event = { kind: 'extension-notice', at: '2026-06-20', note: 'inside the 30 days that end on 2026-07-02' };
    expect(parseEvents([event]).events).toEqual([{ kind: 'extension-notice', at: '2026-06-20' }]);
  });

  test('what cannot be read is counted, not guessed', () => {
    expect(parseEvents('the cat sat on the mat 2026-02-01')).toEqual({ events: [], unread: 1 });
    expect(parseEvents([{ kind: 'sneezed', at: '2026-02-01' }, 5])).toEqual({ events: [], unread: 2 });
  });
});

test('verified after an open question of identity is its answer, after an answer the look of the person', () => {
  const kinds = (events: string) => parseRow({ ...base, events }).events.map(({ kind }) => kind);
  expect(kinds('identity-asked 2026-10-01; verified 2026-10-05')).toEqual(['identity-asked', 'identity-given']);
  expect(kinds('identity-asked 2026-10-01; answered 2026-10-05; verified 2026-10-09').at(-1)).toBe('verified');
  expect(kinds('verified 2026-10-05')).toEqual(['verified']);
});

test("asked about the authority's progress, a complaint is the one to the authority", () => {
  const kinds = (what: string, event: string) =>
    parseRow({ ...base, what, events: `${event} 2026-10-01` }).events.map(({ kind }) => kind);
  expect(kinds('authority-progress', 'complaint-lodged')).toEqual(['complained-to-authority']);
  expect(kinds('authority-progress', 'complaint-to-company')).toEqual(['complained-to-company']);
  expect(kinds('response', 'complaint-lodged')).toEqual(['complained-to-company']);
});

test('the letter that followed has a clock of its own', () => {
  expect(parseRow({ ...base, what: 'appeal-response' })).toMatchObject({ request: 'appeal', what: 'response' });
  expect(parseRow({ ...base, what: 'complaint-acknowledgement' })).toMatchObject({
    request: 'complaint-to-controller',
    what: 'acknowledgement',
  });
});

test.each([
  ['response', 'response', false],
  ['response-extended', 'response', true],
  ['extension', 'response', true],
  ['extension-notice', 'extension-notice', false],
  ['acknowledgement', 'acknowledgement', false],
  ['acknowledge', 'acknowledgement', false],
  ['carry-out', 'carry-out', false],
  ['carry-out-extended', 'carry-out', true],
  ['complaint', 'complaint-window', false],
  ['complaint-window-closes', 'complaint-window', false],
  ['complaint-window-opens', 'escalation-opens', false],
  ['escalation', 'escalation-opens', false],
  ['court-opens', 'escalation-opens', false],
  ['third party', 'third-party', false],
  ['first response', 'acknowledgement', false],
  ['extension-notification', 'extension-notice', false],
  ['then-extended', 'carry-out', true],
  ['lawsuit-possible', 'escalation-opens', false],
  ['last-day', 'response', false],
  ['authority-progress', 'authority-progress', false],
])('what: %s', (text, kind, extended) => {
  expect(clockKindOf(text)).toEqual({ kind, extended });
});

test.each([
  ['right to know', 'access'],
  ['consulta', 'access'],
  ['inspection', 'access'],
  ['oposición', 'objection'],
  ['do-not-sell', 'opt-out-training-or-profiling'],
  ['anonymisation', 'erasure'],
  ['consent withdrawal', 'withdraw-consent'],
  ['teleportation', null],
])('request: %s', (text, type) => {
  expect(requestTypeOf(text)).toBe(type);
});
