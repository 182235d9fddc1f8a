import type { DeadlineRow } from './countedRow.ts';
import { parseEvents } from './parseEvents.ts';
import { RequestError } from './requestError.ts';
import { clockKindOf, requestTypeOf } from './words.ts';

/**
 * Reads one row of a table of deadlines: `{id, regime, request, what, sent, received, zone, holidays, events}`.
 * Lists may be arrays, comma-separated text or a dash; `what` and the events may use the usual synonyms.
 * @throws RequestError `row-not-object`, `field-missing`, `request-unknown`, `what-unknown`
 */
export function parseRow(value: unknown): DeadlineRow {
  if (!value || typeof value !== 'object' || Array.isArray(value)) throw new RequestError('row-not-object');
  const row = value as Record<string, unknown>;
  const text = (field: string): string | null => {
    const found = row[field];
    return typeof found === 'string' && !/^[\s\-–—]*$/.test(found) ? found.trim() : null;
  };
  const need = (field: string): string => {
    const found = text(field);
    if (found === null) throw new RequestError('field-missing', { field });
    return found;
  };
  const request = requestTypeOf(need('request'));
  if (!request) throw new RequestError('request-unknown', { request: need('request') });
  const what = clockKindOf(text('what') ?? 'response');
  if (!what) throw new RequestError('what-unknown', { what: need('what') });
  const received = text('received');
  const { events, unread } = parseEvents(row.events);
  return {
    id: rowId(value),
    regime: need('regime'),
    request,
    what: what.kind,
    sent: text('sent') ?? received ?? need('sent'),
    received,
    zone: need('zone'),
    holidays: parseHolidays(row.holidays),
    events,
    assumeExtension: what.extended,
    unreadEvents: unread,
  };
}

/** The id of a row as text, or an empty text if it has none. */
export function rowId(value: unknown): string {
  const id = value && typeof value === 'object' && 'id' in value ? value.id : '';
  return typeof id === 'string' || typeof id === 'number' ? String(id) : '';
}

/** Dates out of a list of texts or `{date}` objects, or out of comma-separated text. A missing list is an empty one. */
function parseHolidays(value: unknown): string[] {
  const items = Array.isArray(value) ? value : typeof value === 'string' ? value.split(/[,;\s]+/) : [];
  return items
    .map((item) => (item && typeof item === 'object' && 'date' in item ? item.date : item))
    .map((item) => String(item ?? '').trim())
    .filter((item) => !/^[-–—]*$|^none$/i.test(item));
}
