import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { jsonSchemaText } from './catalogJsonSchema.ts';

it('catalog/service.schema.json is fresh: npm run catalog:schema', () => {
  const path = resolve(import.meta.dirname, '../catalog/service.schema.json');
  expect(readFileSync(path, 'utf8')).toBe(jsonSchemaText());
});

it('describes each place in its own words', () => {
  const schema = JSON.parse(jsonSchemaText());
  const { items } = schema.properties.sources;
  expect(items.properties.date.description).toContain('The date the page itself gives');
  expect(items.properties.note.description).not.toBe(schema.properties.hostsNote.description);
  expect(schema.properties.controls.items.properties.protectiveState.description).toContain('Which state protects');
});
