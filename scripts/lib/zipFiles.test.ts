import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, test } from 'vitest';
import { zipFiles } from './zipFiles.ts';

const folders: string[] = [];

function folderWith(files: Record<string, string>, touched: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'zip-files-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
    utimesSync(join(folder, name), touched, touched);
  }
  return folder;
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

describe('a zip of files', () => {
  test('has the same bytes whenever and in whatever order the files were written', () => {
    const one = folderWith({ 'b.txt': 'b', 'deep/a.txt': 'a' }, 1_000_000_000);
    const other = folderWith({ 'deep/a.txt': 'a', 'b.txt': 'b' }, 1_700_000_000);
    expect(zipFiles(one, ['**/*'])).toEqual(zipFiles(other, ['*.txt', 'deep/**/*']));
  });

  test('holds what matches and nothing else, each file once', () => {
    const folder = folderWith({ 'a.txt': 'a', 'b.txt': 'b', 'secret.key': 'k' }, 1_000_000_000);
    const files = unzipSync(zipFiles(folder, ['*.txt', 'a.txt']));
    expect(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual([
      ['a.txt', 'a'],
      ['b.txt', 'b'],
    ]);
  });

  test('refuses a pattern that matches nothing, so that a renamed folder is not left out', () => {
    const folder = folderWith({ 'a.txt': 'a' }, 1_000_000_000);
    expect(() => zipFiles(folder, ['gone/**/*'])).toThrow(/gone/);
  });
});
