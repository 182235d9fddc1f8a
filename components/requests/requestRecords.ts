import { appendRequestEvent, appendRequestWith, undo } from '../../utils/ledger/appendRow.ts';
import type { RequestRecord } from '../../utils/ledger/foldRequests.ts';
import { openRequests } from '../../utils/ledger/openRequests.ts';
import { requestOf } from '../../utils/ledger/requests.ts';
import type { RequestEventRow } from '../../utils/ledger/rowSchemas.ts';
import { tellChange, useLedger } from '../record.ts';
import { refreshReminders } from './refreshReminders.ts';

export type { RequestRecord };

/** After every write: the reminders follow from the rows, and the icon from the record. */
async function changed(): Promise<void> {
  await refreshReminders().catch((error) => console.error('reminders-not-made', error));
  await tellChange();
}

/** The requests that are not closed, newest first, and how many are closed; kept up to date. */
export function useOpenRequests(): {
  requests: readonly RequestRecord[] | undefined;
  closed: number;
  trouble: string;
} {
  const { value, trouble } = useLedger('open requests', openRequests);
  return { requests: value?.requests, closed: value?.closed ?? 0, trouble };
}

/** One request, kept up to date: `value` is `undefined` until it is read, `null` if there is none. */
export const useRequest = (id: string): { value: RequestRecord | null | undefined; trouble: string } =>
  useLedger(id, async () => (await requestOf(id)) ?? null);

/** Saves a request with the first thing that happened to it; resolves with its id once both are on disk. */
export async function saveRequest(...whole: Parameters<typeof appendRequestWith>): Promise<string> {
  const id = await appendRequestWith(...whole);
  await changed();
  return id;
}

/** Saves something that happened to a request; resolves with the event's id once it is on disk. */
export async function saveEvent(
  { id, serviceId }: { id: string; serviceId?: string | undefined },
  event: Omit<Parameters<typeof appendRequestEvent>[0], 'requestId' | 'serviceId'>,
): Promise<string> {
  const eventId = await appendRequestEvent({ requestId: id, ...(serviceId && { serviceId }), ...event });
  await changed();
  return eventId;
}

/** Takes an event back; the row stays in the record. */
export async function takeEventBack(event: RequestEventRow): Promise<void> {
  await undo(event);
  await changed();
}
