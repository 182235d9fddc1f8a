import * as z from 'zod/mini';
import { ANSWER_OUTCOMES, CLOSE_REASONS, EVENT_KINDS, type EventKind } from '../../utils/requests/requestTypes.ts';
import { today } from '../locale.ts';

/** The longest message kept, in signs; a longer one is attached as a file. */
export const LONGEST_MESSAGE = 4_000_000;

const line = z.string().check(z.maxLength(2000));

/** What the person is writing down about an event; kept while they write. */
export const eventDraftSchema = z.object({
  event: z.enum(EVENT_KINDS),
  day: line,
  time: line,
  outcome: z.enum(ANSWER_OUTCOMES),
  gone: z.boolean(),
  until: line,
  reason: z.enum(CLOSE_REASONS),
  note: line,
  /** The words of a message; saved as a file of its own. */
  message: z.string().check(z.maxLength(2 * LONGEST_MESSAGE)),
});
export type EventDraft = z.infer<typeof eventDraftSchema>;

export const emptyEvent = (event: EventKind): EventDraft => ({
  event,
  day: today(),
  time: '',
  outcome: 'done',
  gone: true,
  until: '',
  reason: 'satisfied',
  note: '',
  message: '',
});
