/** `npm run -s metadata -- FILE…` prints one JSON object: each file with what it carries besides its picture. */
import { readFileSync } from 'node:fs';
import { readMetadata } from '../utils/images/readMetadata.ts';

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('Usage: npm run -s metadata -- FILE…');
  process.exit(2);
}
const results = files.map((file) => {
  try {
    return [file, readMetadata(new Uint8Array(readFileSync(file)))];
  } catch (error) {
    process.exitCode = 1;
    return [file, { error: error instanceof Error ? error.message : String(error) }];
  }
});
console.log(JSON.stringify(Object.fromEntries(results), null, 2));
