/**
 * `npm run bench`: every benchmark of this folder in turn, or those named (`npm run bench -- catalog ledger`); at the end one
 * table of what they found. `--keep` writes its lines into docs/performance.md; `--texts DIR` gives the policy reader real texts.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { figureSchema } from './lib/figure.ts';
import { figureLines } from './lib/figureLines.ts';
import { figureTable } from './lib/figureTable.ts';
import { keepFigures } from './lib/keepFigures.ts';

const DOCUMENT = join(import.meta.dirname, '../docs/performance.md');
const all = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.ts') && name !== 'run.ts')
  .map((name) => name.slice(0, -3));
const { values, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: { keep: { type: 'boolean' }, texts: { type: 'string' } },
});
const unknown = wanted.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  console.error(`No such benchmark: ${unknown.join(', ')}. There are: ${all.join(', ')}.`);
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'lenscap-bench-'));
const ran = new Map<string, string[]>();
let failed = 0;
for (const name of wanted.length > 0 ? wanted : all) {
  console.log(`\n# bench/${name}.ts`);
  const file = join(folder, name);
  writeFileSync(file, '');
  const given = name === 'policy' && values.texts ? ['--texts', values.texts] : [];
  const { status } = spawnSync(process.execPath, [join(import.meta.dirname, `${name}.ts`), ...given], {
    stdio: 'inherit',
    env: { ...process.env, BENCH_FIGURES: file },
  });
  if (status !== 0) failed++;
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const figures = lines.map((line) => figureSchema.parse(JSON.parse(line)));
  if (figures.length > 0) ran.set(name, figureLines(name, figures));
}
rmSync(folder, { recursive: true });
console.log(`\n${figureTable([...ran.values()].flat())}`);
if (values.keep) {
  writeFileSync(DOCUMENT, keepFigures(readFileSync(DOCUMENT, 'utf8'), ran, all));
  // Its columns are as wide as their longest cell.
  spawnSync('npx', ['biome', 'format', '--write', DOCUMENT], { stdio: 'inherit' });
}
process.exit(failed ? 1 : 0);
