import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Survived } from '../lib/faultCount.ts';
import { ledgerMaker } from '../lib/ledgerIn.ts';
import type { Session } from '../lib/session.ts';
import { type Launch, useSession } from '../lib/useSession.ts';

const SOURCE = readFileSync(join(import.meta.dirname, '../lib/deaths.page.js'), 'utf8');
/** So many writes are killed with one death, each in a database of its own. */
const AT_ONCE = 40;

/** One write that is to die while it waits for the answer `stop`. */
interface Death {
  name: string;
  write: string;
  stop: number;
  rehearsal: Rehearsal;
}
interface End {
  outcome: string;
  steps: number;
}
interface Left {
  sizes: string;
  faults: { kind: string; id: string }[];
}
interface Rehearsal {
  write: string;
  whole: boolean;
  steps: number;
  before: string;
  after: string;
}

/** A context of the extension that can run a script and be killed. */
export interface Victim {
  evaluate(script: string): Promise<unknown>;
  kill(): Promise<void>;
}

interface Context {
  evaluate(script: string): Promise<unknown>;
}
const call = <T>(context: Context, name: string, ...given: unknown[]) =>
  context.evaluate(`${name}(${given.map((one) => JSON.stringify(one)).join()})`) as Promise<T>;

/**
 * Kills a context of the extension at every await of every write of the ledger, and looks at what is left from another.
 * @param who who dies, for the name of the test
 */
export function deathTests<S extends Session>(
  launch: Launch<S>,
  survived: Survived,
  who: string,
  victim: (session: S) => Promise<Victim>,
) {
  describe(`${who} killed while it writes`, () => {
    const held = useSession(launch);

    async function open(): Promise<Page> {
      const page = await held.session.openOwn('welcome.html');
      await page.evaluate(await ledgerMaker());
      await page.evaluate(SOURCE);
      return page;
    }

    /** Each write once from beginning to end, in a page that nobody kills. */
    async function rehearse(witness: Page, given: object): Promise<Rehearsal[]> {
      const stage = await open();
      const kinds = await call<Pick<Rehearsal, 'write' | 'whole'>[]>(stage, 'kinds');
      const deaths = kinds.map(({ write }) => ({ name: `rehearsal of ${write}`, write, stop: 0 }));
      const names = deaths.map(({ name }) => name);
      await call(stage, 'seedAll', names);
      const before = await call<Left[]>(witness, 'lookAll', names);
      const ends = await call<End[]>(stage, 'beginAll', deaths, given);
      await stage.close();
      const after = await call<Left[]>(witness, 'lookAll', names);
      return kinds.map((kind, i) => ({
        ...kind,
        steps: ends[i]?.steps ?? 0,
        before: before[i]?.sizes ?? '',
        after: after[i]?.sizes ?? '',
      }));
    }

    it('at every await of every write: all or nothing, nothing broken, and the same can be asked for again', async () => {
      const witness = await open();
      const given = await call<object>(witness, 'prepare');
      const rehearsals = await rehearse(witness, given);
      expect(rehearsals.filter(({ steps }) => steps < 5)).toEqual([]);
      const deaths: Death[] = rehearsals.flatMap((rehearsal) =>
        Array.from({ length: rehearsal.steps }, (_, i) => ({
          name: `${rehearsal.write} dies at ${i + 1}`,
          write: rehearsal.write,
          stop: i + 1,
          rehearsal,
        })),
      );
      for (let start = 0; start < deaths.length; start += AT_ONCE) {
        const now = deaths.slice(start, start + AT_ONCE);
        const names = now.map(({ name }) => name);
        await call(witness, 'seedAll', names);
        const one = await victim(held.session);
        await one.evaluate(await ledgerMaker());
        await one.evaluate(SOURCE);
        const ends = await call<End[]>(one, 'beginAll', now, given);
        await one.kill();
        expect(ends.map(({ outcome }, i) => `${names[i]}: ${outcome}`)).toEqual(
          names.map((name) => `${name}: stopped`),
        );
        const found = await call<{ left: Left; again?: Left }[]>(witness, 'lookAfterAll', now, given);
        for (const [i, { name, rehearsal }] of now.entries()) {
          const { left, again } = found[i] as (typeof found)[number];
          const { whole, before, after } = rehearsal;
          // A merge that was cut off may have brought a file and not yet the row that names it; the next merge does.
          expect(
            left.faults.filter(({ kind }) => whole || kind !== 'file-unneeded'),
            name,
          ).toEqual([]);
          if (whole) expect([before, after], name).toContain(left.sizes);
          else expect(again, name).toEqual({ sizes: after, faults: [] });
          survived(`${who} killed at an await of a write`);
        }
      }
    }, 240_000);
  });
}
