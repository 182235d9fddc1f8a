import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** Two services; the first stands on two hosts. */
const FIRST = ['*://first.example/*', '*://app.first.example/*'];
const SECOND = ['*://second.example/*'];
const CATALOGUE = [...FIRST, ...SECOND];

/** What the browser allows, what the person says to its question, and what they want watched. */
let allowed: Set<string>;
let answer: boolean;
let needed: string[];

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
vi.mock('../utils/extension/neededOrigins.ts', () => ({ neededOrigins: async () => new Set(needed) }));
vi.mock('../utils/extension/recognition.ts', () => ({
  allowedOrigins: async (origins: string[]) => origins.filter((origin) => allowed.has(origin)),
  async askForOrigins(origins: string[]) {
    if (answer) for (const origin of origins) allowed.add(origin);
    return answer;
  },
  async giveBackOrigins(origins: string[]) {
    for (const origin of origins) allowed.delete(origin);
  },
}));
const { startWatching, stopWatching } = await import('./watching.ts');
const { startRecognising, stopRecognising } = await import('./recognising.ts');

const want = (origins: string[]) => async () => void needed.push(...origins);
const unwant = (origins: string[]) => async () => {
  needed = needed.filter((origin) => !origins.includes(origin));
};
const start = (origins: string[]) => startWatching(origins, want(origins), unwant(origins));
const stop = (origins: string[]) => stopWatching(unwant(origins));

beforeEach(() => {
  fakeBrowser.reset();
  allowed = new Set();
  answer = true;
  needed = [];
});

describe('when watching stops', () => {
  it('the sites allowed for that are given back', async () => {
    await start(FIRST);
    await start(SECOND);
    await stop(FIRST);
    expect([...allowed]).toEqual(SECOND);
    await stop(SECOND);
    expect([...allowed]).toEqual([]);
  });

  it('a site the person had allowed before for another purpose stays', async () => {
    allowed.add('*://first.example/*');
    await start(FIRST);
    await stop(FIRST);
    expect([...allowed]).toEqual(['*://first.example/*']);
  });

  it('a site that the person wanted recognised meanwhile stays, but not if they said no to that', async () => {
    await start(SECOND);
    answer = false;
    await startRecognising(FIRST, CATALOGUE);
    await stop(SECOND);
    expect([...allowed]).toEqual([]);
    answer = true;
    await start(SECOND);
    await startRecognising(FIRST, CATALOGUE);
    await stop(SECOND);
    expect([...allowed].toSorted()).toEqual(CATALOGUE.toSorted());
  });

  it('a site that was refused and later allowed for another purpose stays', async () => {
    answer = false;
    expect(await start(FIRST)).toBe(false);
    answer = true;
    await startRecognising(FIRST, FIRST);
    await start(FIRST);
    await stop(FIRST);
    expect([...allowed]).toEqual(FIRST);
  });
});

describe('when recognising stops', () => {
  it('what is watched stays allowed, until that stops too', async () => {
    await startRecognising(CATALOGUE, CATALOGUE);
    await start(SECOND);
    await stopRecognising(CATALOGUE);
    expect([...allowed]).toEqual(SECOND);
    await stop(SECOND);
    expect([...allowed]).toEqual([]);
  });
});
