/** `npm run catalog:schema` writes catalog/service.schema.json, which lets an editor help while a service is typed. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { jsonSchemaText } from './catalogJsonSchema.ts';

const path = resolve(import.meta.dirname, '../catalog/service.schema.json');
writeFileSync(path, jsonSchemaText());
console.log(`written: ${path}`);
