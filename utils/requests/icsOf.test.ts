import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { calendarEntriesOf } from './calendarEntriesOf.ts';
import { clocksOf } from './clocksOf.ts';
import { icsOf } from './icsOf.ts';

const NOW = Temporal.Instant.from('2026-03-01T12:00:00.5Z');

function eventsOf(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}

describe('a calendar file', () => {
  test('days are days and instants are UTC, read back by another parser', () => {
    const text = icsOf(
      'Requests',
      [
        {
          uid: 'a@lenscap',
          start: '2026-02-28',
          summary: 'Answer due',
          alarmDaysBefore: [3, 0],
          url: 'https://example.org/ä?a=1,2',
        },
        { uid: 'b@lenscap', start: '2026-03-09T16:00:00+07:00', summary: 'Hours' },
      ],
      NOW,
    );
    const [day, hours] = eventsOf(text);
    expect(day?.startDate.isDate).toBe(true);
    expect(day?.startDate.toString()).toBe('2026-02-28');
    expect(day?.endDate.toString()).toBe('2026-03-01');
    expect(day?.component.getAllSubcomponents('valarm')).toHaveLength(2);
    expect(day?.component.getFirstPropertyValue('url')).toBe('https://example.org/%C3%A4?a=1,2');
    expect(hours?.startDate.toString()).toBe('2026-03-09T09:00:00Z');
    expect(text).toContain('\r\nDTSTAMP:20260301T120000Z\r\n');
  });

  test('any text survives escaping and folding; no line is longer than 75 octets', () => {
    const anyText = fc.string({ unit: 'grapheme', maxLength: 300 });
    fc.assert(
      fc.property(anyText, anyText, (summary, description) => {
        const text = icsOf('All', [{ uid: 'x', start: '2026-01-01', summary, description }], NOW);
        for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        const [event] = eventsOf(text);
        expect(event?.summary ?? '').toBe(shown(summary));
        expect(event?.description ?? '').toBe(shown(description));
      }),
    );
  });

  test.each(['x'.repeat(400), '🧢'.repeat(90), 'ä;'.repeat(120)])(
    'a long text is folded to lines of 75 octets: %s',
    (summary) => {
      const text = icsOf('All', [{ uid: 'x', start: '2026-01-01', summary }], NOW);
      for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      expect(eventsOf(text)[0]?.summary).toBe(summary);
    },
  );

  test('a line break cannot start a property', () => {
    const text = icsOf(
      'x',
      [{ uid: 'u\r\nATTENDEE:mailto:a@b.c', start: '2026-01-01', summary: 's\nURL:http://evil' }],
      NOW,
    );
    expect(text).not.toMatch(/^(ATTENDEE|URL)/m);
    expect(eventsOf(text)).toHaveLength(1);
  });
});

/** What a reader can be given back: control characters and broken halves of characters are gone. */
function shown(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Cc}/gu, (char) => (char === '\n' || char === '\t' ? char : ''));
}

test('entries of a request keep their ids and leave out what has no date', () => {
  const request = {
    id: 'r1',
    regime: 'id-uupdp',
    requests: ['erasure', 'withdraw-consent'],
    zone: 'Asia/Jakarta',
    holidays: null,
  } as const;
  const dues = clocksOf(request, [{ kind: 'sent', at: '2026-03-06T16:00:00+07:00' }]);
  const entries = calendarEntriesOf(dues, (due) => ({ summary: due.request, description: '' }));
  expect(dues).toHaveLength(2);
  expect(entries).toEqual([
    {
      uid: 'r1-withdraw-consent-response@lenscap',
      start: '2026-03-09T16:00:00+07:00',
      summary: 'withdraw-consent',
      description: '',
      alarmDaysBefore: [1],
    },
  ]);
});
