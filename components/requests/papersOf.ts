import type { Evidence } from '../../utils/ledger/evidenceSchema.ts';
import type { LetterEvent } from '../../utils/requests/letters/letterInput.ts';
import { byDay } from './byDay.ts';
import type { RequestRecord } from './requestRecords.ts';

/** Something that happened, as a complaint lists it, with the files that show it. */
export interface Paper extends LetterEvent {
  files: readonly Evidence[];
  /** The first letter, which stands in the request itself and not in a file. */
  letter?: string;
}

/** A note this short is a case number or a name; a longer one is no part of a list. */
const SHORT = 80;

/** What a complaint can list: each event by its day with its files by name, and each file that belongs to no event. */
export function papersOf({ request, events }: RequestRecord, evidence: readonly Evidence[]): Paper[] {
  const ids = new Set(events.map(({ id }) => id));
  const ofEvents = [...events].sort(byDay).map(({ id, event, on, note }) => {
    const files = evidence.filter(({ rowId }) => rowId === id);
    const named = [...(note && note.length <= SHORT ? [note] : []), ...files.map(({ name }) => name)].join(', ');
    const letter = event === 'sent' ? request.letter.body : '';
    return { kind: event, at: on, files, ...(named && { note: named }), ...(letter && { letter }) };
  });
  const others = evidence.filter(({ rowId }) => !ids.has(rowId ?? ''));
  return [
    ...ofEvents,
    ...others.map((file) => ({ kind: 'other' as const, at: file.at, note: file.name, files: [file] })),
  ];
}
