/**
 * `npm run policy:score -- DIR` reads every text of a labelled folder and prints the scores. DIR holds the texts,
 * `labels.json` and its own `score.mjs`, which knows the rules of its labels; `-- DIR --errors` lists what is wrong.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPolicy } from '../utils/policy/readPolicy.ts';
import { type PrintedCard, printedCard } from './lib/printedCard.ts';

const [folder, ...flags] = process.argv.slice(2);
if (!folder) {
  console.error('usage: npm run policy:score -- DIR [--errors]');
  process.exit(2);
}
const cards: Record<string, PrintedCard> = {};
for (const name of readdirSync(folder).filter((file) => file.endsWith('.txt')))
  cards[name] = printedCard(await readPolicy(readFileSync(join(folder, name), 'utf8')));

const place = mkdtempSync(join(tmpdir(), 'lenscap-policy-'));
const predictions = join(place, 'cards.json');
writeFileSync(predictions, JSON.stringify(cards));
const score = [join(folder, 'score.mjs'), join(folder, 'labels.json'), predictions, ...flags];
const { status } = spawnSync(process.execPath, score, { stdio: 'inherit' });
rmSync(place, { recursive: true });
process.exit(status ?? 1);
