import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Survived } from '../lib/faultCount.ts';
import { ledgerOf } from '../lib/ledgerIn.ts';
import { type Launch, useSession } from '../lib/useSession.ts';
import { waitUntil } from '../lib/waitUntil.ts';

const WRITES = 1000;
/** Four hands write one after the other, so several writes are under way at any moment. */
const WRITE_ALL = `globalThis.acknowledged = [];
for (let hand = 0; hand < 4; hand++)
  void (async () => {
    for (let n = hand; n < ${WRITES}; n += 4)
      acknowledged.push(await ledger.appendStatement(ledger.sampleStatement({ controlId: 'c-' + n })));
  })();`;

interface Found {
  ids: string[];
  faults: object[];
}
const LOOK = `(async () => {
  const { rows } = await ledger.exportRecord();
  return { ids: rows.map(({ id }) => id), faults: (await ledger.checkRecord()).faults };
})()`;

/** The browser dies at once, without a chance to put anything away. */
export function crashTests(launch: Launch, survived: Survived) {
  describe('the browser killed', () => {
    const held = useSession(launch);

    async function open(): Promise<Page> {
      const page = await held.session.openOwn('welcome.html');
      await page.evaluate(await ledgerOf());
      return page;
    }

    it('in the middle of 1,000 writes: each that was acknowledged is there after the restart, and the next one too', async () => {
      const page = await open();
      await page.evaluate(WRITE_ALL);
      const acknowledged = await waitUntil('some hundred writes', async () => {
        const ids = (await page.evaluate('acknowledged')) as string[];
        return ids.length > 200 ? ids : undefined;
      });
      held.session = await held.session.crash();
      const after = await open();
      const { ids, faults } = (await after.evaluate(LOOK)) as Found;
      expect(ids.length).toBeLessThan(WRITES);
      expect(acknowledged.filter((id) => !ids.includes(id))).toEqual([]);
      expect(faults).toEqual([]);
      const next = (await after.evaluate('ledger.appendStatement(ledger.sampleStatement())')) as string;
      const { ids: all } = (await after.evaluate(LOOK)) as Found;
      expect(all).toEqual([...ids, next]);
      survived('the browser killed in the middle of 1,000 writes');
    });
  });
}
