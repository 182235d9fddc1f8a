/** `npm run record:schema` writes docs/record.schema.json: what the JSON file of "Download my record" holds. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { recordSchemaText } from './recordJsonSchema.ts';

const path = resolve(import.meta.dirname, '../docs/record.schema.json');
writeFileSync(path, recordSchemaText());
console.log(`written: ${path}`);
