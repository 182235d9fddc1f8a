import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';
import { RequestError } from '../requests/requestError.ts';
import { statusOf } from '../requests/statusOf.ts';
import { appendRequest, appendRequestEvent, undo } from './appendRow.ts';
import { closedRequests } from './closedRequests.ts';
import { forget } from './forget.ts';
import { mergeRows } from './mergeRows.ts';
import { openRequests } from './openRequests.ts';
import { allRows } from './readRows.ts';
import { requests } from './requests.ts';
import { freshLedger } from './testing/devices.ts';
import { sampleRequest } from './testing/samples.ts';

beforeEach(freshLedger);

const step = fc.record({
  request: fc.nat({ max: 3 }),
  event: fc.constantFrom('sent' as const, 'acknowledged' as const, 'closed' as const),
  // The night of the tenth, which is the ninth or the eleventh where the person is.
  on: fc.constantFrom('2026-01-10', '2026-02-10', '2026-02-10T01:30:00.000Z', '2026-02-10T23:30:00.000Z', '2026-03-10'),
  takenBack: fc.boolean(),
  looked: fc.boolean(),
});
const NOW = Temporal.Instant.from('2026-11-25T12:00:00Z');

const zone = fc.constantFrom('Europe/Paris', 'America/Los_Angeles');

it('open requests are all that the rules do not call closed, whatever was written and taken back in whatever order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), fc.nat({ max: 4 }), zone, async (steps, undone, zone) => {
      await freshLedger();
      const ids: string[] = [];
      for (let n = 0; n < 4; n++) ids.push(await appendRequest(sampleRequest({ reference: `LC-${n}`, zone })));
      for (const { request, takenBack, looked, ...event } of steps) {
        const id = await appendRequestEvent({ requestId: ids[request] as string, ...event });
        if (takenBack) await undo(id);
        // Which are open is kept from one look to the next.
        if (looked) await openRequests();
      }
      if (ids[undone]) await undo(ids[undone]);
      const all = (await requests()).requests;
      const isOpen = ({ request, events }: (typeof all)[number]) => {
        const { id, regime, rights, zone } = request;
        const list = events.map(({ event, on }) => ({ kind: event, at: on }));
        try {
          return statusOf({ id, regime, requests: rights, zone, holidays: null }, list, NOW).state !== 'closed';
        } catch (error) {
          // Dates that cannot be are for the person to put right.
          return error instanceof RequestError;
        }
      };
      const { requests: open, closed } = await openRequests();
      const shown = new Set(open.map(({ request }) => request.id));
      expect(all.filter(isOpen).filter(({ request }) => !shown.has(request.id))).toEqual([]);
      expect(open).toEqual(all.filter(({ request }) => shown.has(request.id)));
      const others = all.filter(({ request }) => !shown.has(request.id));
      expect(closed).toBe(others.length);
      expect(await closedRequests(9)).toEqual(others);
      expect(await closedRequests(1)).toEqual(others.slice(0, 1));
    }),
    { numRuns: Number(process.env.LEDGER_RUNS ?? 40) },
  );
});

it('leaves closed requests on disk', async () => {
  const [one, other] = [await appendRequest(sampleRequest()), await appendRequest(sampleRequest())];
  await appendRequestEvent({ requestId: one, event: 'sent', on: '2026-01-10' });
  await appendRequestEvent({ requestId: one, event: 'closed', on: '2026-02-10' });
  expect((await openRequests()).requests.map(({ request }) => request.id)).toEqual([other]);
});

it('which are open is worked out again after a merge and after a request was forgotten', async () => {
  const request = await appendRequest(sampleRequest());
  await appendRequestEvent({ requestId: request, event: 'closed', on: '2026-02-10' });
  const { rows } = await allRows();
  await freshLedger();
  expect(await openRequests()).toMatchObject({ requests: [], closed: 0 });
  await mergeRows('rows', rows);
  expect(await openRequests()).toMatchObject({ requests: [], closed: 1 });
  await forget({ request });
  expect(await openRequests()).toMatchObject({ requests: [], closed: 0 });
});
