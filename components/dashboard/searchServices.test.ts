import { describe, expect, it } from 'vitest';
import type { ServiceRow } from '../../utils/catalog/toRow.ts';
import { serviceSearch } from './searchServices.ts';

const row = (id: string, over: Partial<ServiceRow> = {}): ServiceRow => ({
  id,
  name: id,
  formerNames: [],
  operator: null,
  hosts: [`${id}.com`],
  kind: 'editor',
  status: 'active',
  learns: 'not-said',
  trainingSwitch: false,
  publicByDefault: false,
  deletion: 'unknown',
  controls: 0,
  lastChecked: '2026-11-22',
  ...over,
});
const search = serviceSearch([
  row('photoroom', { name: 'Photoroom' }),
  row('magnific', { name: 'Magnific', formerNames: ['Freepik'] }),
  row('chatgpt', { name: 'ChatGPT', operator: 'OpenAI', hosts: ['chatgpt.com', 'chat.openai.com'] }),
]);
const found = (query: string) => search(query).map(({ id }) => id);

describe('serviceSearch', () => {
  it.each([
    ['photo', 'photoroom'],
    ['fotoroom', 'photoroom'],
    ['freepik', 'magnific'],
    ['openai', 'chatgpt'],
    ['chatgtp', 'chatgpt'],
  ])('finds %s as %s', (query, id) => {
    expect(found(query)[0]).toBe(id);
  });

  it('finds everything for nothing, and nothing for nonsense', () => {
    expect(found(' ')).toEqual(['photoroom', 'magnific', 'chatgpt']);
    expect(found('zzzzqqq')).toEqual([]);
  });
});
