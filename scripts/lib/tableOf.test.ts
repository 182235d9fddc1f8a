import { expect, it } from 'vitest';
import { tableOf } from './tableOf.ts';

it('aligns the columns under their headings', () => {
  const table = tableOf([
    ['Site', 'Learns'],
    ['imgc.vip', 'no'],
  ]);
  expect(table).toBe('Site      Learns\n────────  ──────\nimgc.vip  no');
});
