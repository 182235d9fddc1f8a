import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { overBudget, weigh } from './overBudget.ts';

const folders: string[] = [];

/** A package with as many bytes that gzip cannot shrink as said. */
function packageWith(sizes: { popup: number; preloaded: number; lazy: number; injected: number }): string {
  const folder = mkdtempSync(join(tmpdir(), 'budget-'));
  folders.push(folder);
  mkdirSync(join(folder, 'chunks'));
  const put = (name: string, size: number) => writeFileSync(join(folder, name), randomBytes(size));
  put('chunks/popup.js', sizes.popup);
  put('chunks/shared.js', sizes.preloaded);
  put('chunks/lazy.js', sizes.lazy);
  put('guide.js', sizes.injected);
  put('background.js', 500_000);
  writeFileSync(
    join(folder, 'popup.html'),
    '<script type="module" src="/chunks/popup.js"></script><link rel="modulepreload" href="/chunks/shared.js">',
  );
  return folder;
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

test('what is loaded on demand, and the worker, are in no budget', () => {
  const folder = packageWith({ popup: 50_000, preloaded: 60_000, lazy: 400_000, injected: 10_000 });
  expect(overBudget(folder)).toEqual([]);
  expect(weigh(folder).map(({ name }) => name)).toEqual(["the popup's JavaScript", 'guide.js']);
});

test('a popup that grew through what it imports is named', () => {
  const folder = packageWith({ popup: 60_000, preloaded: 61_000, lazy: 0, injected: 10_000 });
  expect(overBudget(folder)).toEqual([expect.stringMatching(/^the popup's JavaScript: 121\d{3} bytes gzipped/)]);
});

test('an injected script that grew is named', () => {
  const folder = packageWith({ popup: 1, preloaded: 1, lazy: 0, injected: 12_001 });
  expect(overBudget(folder)).toEqual([expect.stringMatching(/^guide\.js: 12\d{3} bytes gzipped/)]);
});
