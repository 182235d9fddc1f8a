import { describe, expect, it } from 'vitest';
import type { Survived } from '../lib/faultCount.ts';
import { ledgerMaker, ledgerOf } from '../lib/ledgerIn.ts';
import { type Launch, useSession } from '../lib/useSession.ts';

const EACH = 60;
/** One hand's share: half of it statements, half uploads, all at once; every fifth statement is taken back. */
const share = (hand: string, ledger = 'ledger') => `Promise.all(Array.from({ length: ${EACH} }, async (_, n) => {
  if (n % 2) return ${ledger}.appendUploads([${ledger}.sampleUpload({ name: '${hand}-' + n })]);
  const id = await ${ledger}.appendStatement(${ledger}.sampleStatement({ note: '${hand}-' + n }));
  if (n % 5 === 0) await ${ledger}.undo(id);
}))`;
const HANDS = ['one', 'other', 'background'];

/** Several contexts write to the same database at once. */
export function togetherTests(launch: Launch, survived: Survived) {
  describe('two windows and the background', () => {
    const held = useSession(launch);

    it('write at once: everything is there once, counted right, and every id is its own', async () => {
      const open = async () => {
        const page = await held.session.openOwn('welcome.html');
        await page.evaluate(await ledgerOf());
        return page;
      };
      const [one, other] = [await open(), await open()];
      const maker = await ledgerMaker();
      await Promise.all([
        one.evaluate(share('one')),
        other.evaluate(share('other')),
        held.session.inBackground(
          (scope) => `${maker}\n${share('background', `(globalThis.ours ??= ledgerIn(${scope}))`)}`,
        ),
      ]);
      const { record, counts, faults } = (await one.evaluate(`(async () => ({
        record: await ledger.exportRecord(),
        counts: (await ledger.health()).counts,
        faults: (await ledger.checkRecord()).faults,
      }))()`)) as {
        record: Record<'rows' | 'uploads', { id: string; kind: string; note?: string; name?: string }[]>;
        counts: Record<string, number>;
        faults: object[];
      };
      const all = [...record.rows, ...record.uploads];
      expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
      const said = all.flatMap(({ note, name }) => note ?? name ?? []);
      const expected = HANDS.flatMap((hand) => Array.from({ length: EACH }, (_, n) => `${hand}-${n}`));
      expect(said.sort()).toEqual(expected.sort());
      const half = (HANDS.length * EACH) / 2;
      expect(counts).toMatchObject({ statement: half, upload: half, undo: (HANDS.length * EACH) / 10 });
      expect(faults).toEqual([]);
      survived('two windows and the background write at once');
    });
  });
}
