/** `npm run -s policy -- FILE…` prints `{ "<file name>": card }`: what the policy reader finds in each text file. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readPolicy } from '../utils/policy/readPolicy.ts';
import { type PrintedCard, printedCard } from './lib/printedCard.ts';

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('usage: npm run -s policy -- FILE…');
  process.exit(2);
}
const cards: Record<string, PrintedCard> = {};
for (const file of files) cards[basename(file)] = printedCard(await readPolicy(readFileSync(file, 'utf8')));
console.log(JSON.stringify(cards, null, 1));
