import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import worked from '../utils/requests/workedRows.fixture.json' with { type: 'json' };

/** Runs the command line as a person would, and returns what it printed. */
function deadlines(input: string, ...args: string[]) {
  const script = join(import.meta.dirname, 'deadlines.ts');
  return spawnSync(process.execPath, [script, ...args], { input, encoding: 'utf8' });
}

test('prints what each worked row expects, in the order of the rows and with nothing more', () => {
  const rows = worked.map(({ expected: _, ...row }) => row);
  const { stdout, stderr, status } = deadlines(JSON.stringify(rows));
  expect(JSON.parse(stdout)).toEqual(worked.map(({ id, expected }) => ({ id, ...expected })));
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
});

test('a bad row is an error of its own and a law out of force says so', () => {
  const good = { ...worked[0], id: 'good' };
  const rows = [
    { ...good, id: 'bad', sent: '2026-02-30' },
    { ...good, id: 'gone', regime: 'cl-ley19628', sent: '2027-01-04', received: '2027-01-04' },
    good,
  ];
  expect(JSON.parse(deadlines(JSON.stringify(rows)).stdout)).toMatchObject([
    { id: 'bad', kind: 'none', error: { code: 'date-impossible' } },
    {
      id: 'gone',
      kind: 'none',
      error: { code: 'no-longer-in-force', sentence: expect.stringContaining('cl-ley21719') },
    },
    { id: 'good', kind: 'date' },
  ]);
});

test('shows the arithmetic when asked', () => {
  const [row] = JSON.parse(deadlines(JSON.stringify([worked[0]]), '--explain').stdout);
  expect(row.explain).toContain('+ 1 month = Sat 28 February 2026');
});

test.each(['', 'no json', '{"a":1}'])('refuses %j with a sentence', (input) => {
  const { status, stderr } = deadlines(input);
  expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining('JSON list') });
});
