import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as z from 'zod/mini';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
const { storedSettings } = await import('./storedSettings.ts');

const stored = storedSettings<{ sites: string[] }>('test', z.object({ sites: z.array(z.string()) }), { sites: [] });
const add = (site: string) => stored.change(({ sites }) => ({ sites: [...sites, site] }));

beforeEach(() => fakeBrowser.reset());

it('regression: changes at once, as two tabs make them at the door, are all kept', async () => {
  await Promise.all([add('a'), add('b'), add('c')]);
  expect(await stored.read()).toEqual({ sites: ['a', 'b', 'c'] });
});

it('a change that does not fit is refused, and the next one is made', async () => {
  await expect(stored.change(() => ({ sites: 7 as never }))).rejects.toThrow();
  await add('a');
  expect(await stored.read()).toEqual({ sites: ['a'] });
});

it('regression: who has stopped listening is told no more', async () => {
  const changed = vi.fn();
  const stop = stored.onChanged(changed);
  await add('a');
  stop();
  await add('b');
  expect(changed).toHaveBeenCalledTimes(1);
});
