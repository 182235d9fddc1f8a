import type { DeadlineRow } from './countedRow.ts';
import { parseEvents } from './parseEvents.ts';
import { RequestError } from './requestError.ts';
import type { ClockKind, RequestEvent, RequestType } from './requestTypes.ts';
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
  const asked = requestTypeOf(need('request'));
  if (!asked) throw new RequestError('request-unknown', { request: need('request') });
  const what = clockKindOf(text('what') ?? 'response');
  if (!what) throw new RequestError('what-unknown', { what: need('what') });
  const request = secondLetter(text('what') ?? '', what.kind) ?? asked;
  const received = text('received');
  const { events: read, unread } = parseEvents(row.events);
  const told = identityVerified(read);
  const events = what.kind === 'authority-progress' ? complainedToAuthority(told, row.events) : told;
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

/** `appeal-response` and `complaint-acknowledgement` ask about the letter that followed, which has a clock of its own. */
function secondLetter(what: string, kind: ClockKind): RequestType | null {
  if (kind === 'response' && /appeal/i.test(what)) return 'appeal';
  return kind === 'acknowledgement' && /complain/i.test(what) ? 'complaint-to-controller' : null;
}

/** `verified` after a question of identity nobody answered is that answer, not the person's own look afterwards. */
function identityVerified(events: RequestEvent[]): RequestEvent[] {
  let open = false;
  return events.map((event) => {
    if (event.kind === 'identity-asked') open = true;
    if (event.kind === 'identity-given' || event.kind === 'answered') open = false;
    if (event.kind !== 'verified' || !open) return event;
    open = false;
    return { ...event, kind: 'identity-given' };
  });
}

/** Asked about the authority's progress, a bare "complaint" is the one to the authority, unless it names the company. */
function complainedToAuthority(events: RequestEvent[], written: unknown): RequestEvent[] {
  if (/compan|organi|controller|business|operator/i.test(JSON.stringify(written) ?? '')) return events;
  return events.map((event) =>
    event.kind === 'complained-to-company' ? { ...event, kind: 'complained-to-authority' } : event,
  );
}

/** The id of a row as text, or an empty text if it has none. */
export function rowId(value: unknown): string {
  const id = value && typeof value === 'object' && 'id' in value ? value.id : '';
  return typeof id === 'string' || typeof id === 'number' ? String(id) : '';
}

/** Dates out of a list of texts or `{date}` objects, or out of one text; words beside a date are a holiday's name. */
function parseHolidays(value: unknown): string[] {
  const items = Array.isArray(value) ? value : typeof value === 'string' ? value.split(/[,;]+/) : [];
  return items
    .map((item) => (item && typeof item === 'object' && 'date' in item ? item.date : item))
    .map((item) => String(item ?? '').trim())
    .filter((item) => !/^[-–—]*$|^none$/i.test(item))
    .flatMap((item) => item.match(/\d{4}-\d{2}-\d{2}/g) ?? [item]);
}
