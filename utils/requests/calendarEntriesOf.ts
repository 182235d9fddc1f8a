import type { Due } from './due.ts';
import type { CalendarEntry } from './icsOf.ts';
import { leadOf } from './timing.ts';

/** The words of a calendar entry in the person's language. */
export interface EntryWords {
  summary: string;
  description: string;
}

/** Calendar entries for the clocks that end on a day or at an instant; one for each right and clock of a request. */
export function calendarEntriesOf(dues: readonly Due[], words: (due: Due) => EntryWords): CalendarEntry[] {
  return dues.flatMap((due) => {
    if (due.kind === 'none') return [];
    const lead = leadOf(due);
    const alarmDaysBefore = 'days' in lead ? [lead.days, 0] : [1];
    const start = due.kind === 'date' ? due.date : due.instant;
    return [{ uid: `${due.id}-${due.request}-${due.clock}@lenscap`, start, ...words(due), alarmDaysBefore }];
  });
}
