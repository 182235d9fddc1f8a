import fc from 'fast-check';
import { expect, it } from 'vitest';
import { TextMarks } from './TextMarks.ts';

const text = fc.constantFrom('', 'a', 'b', 'c', 'd', 'e', 'f');
const WIDTH = 2;

it('gives each text it took in a row of its own, and reads it once, in whatever order texts are asked about', () => {
  fc.assert(
    fc.property(fc.array(text), fc.array(text, { maxLength: 40 }), (taken, asked) => {
      const read: string[] = [];
      const rows = new Map<string, number>();
      const marks = new TextMarks();
      marks.take(taken, WIDTH, (one, row) => {
        read.push(one);
        rows.set(one, row);
      });
      expect(read).toEqual([...new Set(taken)]);
      for (const one of asked) expect(marks.rowOf(one)).toBe(rows.get(one) ?? -1);
      for (const row of rows.values()) expect(row % WIDTH).toBe(0);
      expect(new Set(rows.values()).size).toBe(rows.size);
      expect(marks.can.length).toBe(rows.size * WIDTH);
    }),
  );
});

it('forgets its texts, and their marks', () => {
  const marks = new TextMarks();
  const mark = (_: string, row: number) => {
    marks.can[row] = 1;
  };
  marks.take(['a', 'b'], 1, mark);
  marks.did[marks.rowOf('b')] = 1;
  marks.forget();
  expect(marks.rowOf('b')).toBe(-1);
  marks.take(['b'], 1, mark);
  expect(marks.can[marks.rowOf('b')]).toBe(1);
  expect(marks.did[marks.rowOf('b')]).toBe(0);
});
