import { expect, it } from 'vitest';
import { oneAfterTheOther } from './oneAfterTheOther.ts';

it('calls wait for those before them, and one that fails holds up nobody', async () => {
  const log: string[] = [];
  const work = oneAfterTheOther(async (name: string) => {
    log.push(`${name} begins`);
    await Promise.resolve();
    if (name === 'b') throw new Error('b failed');
    log.push(`${name} ends`);
    return name;
  });
  const results = await Promise.allSettled([work('a'), work('b'), work('c')]);
  expect(log).toEqual(['a begins', 'a ends', 'b begins', 'c begins', 'c ends']);
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});
