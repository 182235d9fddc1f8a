import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Survived } from '../lib/faultCount.ts';
import { chosen, controlCard } from '../lib/find.ts';
import { ledgerOf } from '../lib/ledgerIn.ts';
import type { Session } from '../lib/session.ts';
import { type Launch, useSession } from '../lib/useSession.ts';
import { waitUntil } from '../lib/waitUntil.ts';
import { word } from '../lib/word.ts';

const SWITCH = 'Improve the model for everyone';
/** Keeps a file of noise of so many bytes; answers with its row's id, or with the code of the refusal. */
const keepNoise = (bytes: number) => `(async () => {
  const noise = new Uint8Array(${bytes});
  for (let at = 0; at < noise.length; at += 65536) crypto.getRandomValues(noise.subarray(at, at + 65536));
  return ledger.appendEvidence(new Blob([noise]), { name: 'noise' }).then(({ id }) => id, ({ code }) => code);
})()`;

/** Writes statements about another service until one is refused. */
const FILL_ROWS = `(async () => {
  for (;;) await ledger.appendStatement(ledger.sampleStatement({ note: 'full '.repeat(90) }));
})().catch(({ code }) => { if (code !== 'quota-full') throw code; })`;

/**
 * The browser's share of the disk is full.
 * @param fill makes it so that not even a statement has room; resolves with the way to make room again
 */
export function quotaTests<S extends Session>(
  launch: Launch<S>,
  survived: Survived,
  fill: (session: S, page: Page) => Promise<() => Promise<unknown>>,
) {
  describe('no room left', () => {
    const held = useSession(launch);

    it('says so, keeps what there is and writes nothing by half; with room again it goes on', async () => {
      const page = await held.session.openOwn('dashboard.html#/services/chatgpt');
      await page.evaluate(await ledgerOf());
      const press = async (state: string) => {
        const input = await (await controlCard(page, SWITCH)).waitForSelector(`input[type=radio][value=${state}]`);
        await input?.evaluate((element) => (element as HTMLInputElement).click());
      };
      const isChosen = (choice: string) =>
        waitUntil(`the choice ${choice}`, async () => (await chosen(await controlCard(page, SWITCH))) === word(choice));
      await press('protected');
      await isChosen('standing.protected');

      const makeRoom = await fill(held.session, page);
      // The database makes some room of its own now and then, so a word or two may still fit.
      let kept = 'protected';
      for (;;) {
        const next = kept === 'protected' ? 'exposed' : 'protected';
        await press(next);
        const answer = await waitUntil('saved or refused', async () => {
          const text = await page.evaluate(() => document.body.textContent ?? '');
          if (text.includes(word('ledgerError.quota_full'))) return 'refused';
          return (await chosen(await controlCard(page, SWITCH))) === word(`standing.${next}`) ? 'saved' : null;
        });
        if (answer === 'refused') break;
        kept = next;
        await page.evaluate(FILL_ROWS);
      }
      await isChosen(`standing.${kept}`);
      expect(await page.evaluate(keepNoise(3_000_000))).toBe('quota-full');
      expect(await page.evaluate('ledger.checkRecord().then(({ faults }) => faults)')).toEqual([]);

      await makeRoom();
      // The browser may take a moment to see it.
      const next = kept === 'protected' ? 'exposed' : 'protected';
      await waitUntil('the statement to be saved', async () => {
        await press(next);
        return (await chosen(await controlCard(page, SWITCH))) === word(`standing.${next}`);
      });
      survived('no room left');
    });
  });
}

/** Keeps ever smaller files until none fits, then statements; resolves with the id of the first, large file. */
export async function fillUp(page: Page): Promise<string> {
  let first = '';
  for (const size of [2_000_000, 200_000, 20_000]) {
    for (;;) {
      const answer = (await page.evaluate(keepNoise(size))) as string;
      if (answer === 'quota-full') break;
      first ||= answer;
    }
  }
  // The database keeps some pages in reserve.
  await page.evaluate(FILL_ROWS);
  return first;
}
