import fc from 'fast-check';
import { expect, it } from 'vitest';
import { TextMarks } from './TextMarks.ts';

it('gives each text a row of its own, and reads it once, in whatever order texts are asked about', () => {
  const text = fc.constantFrom('', 'a', 'b', 'c', 'd', 'e', 'f');
  fc.assert(
    fc.property(fc.array(text, { maxLength: 40 }), (asked) => {
      const read: string[] = [];
      const marks = new TextMarks((one) => read.push(one));
      marks.widen(40);
      const rows = new Map<string, number>();
      for (const one of asked) {
        const row = marks.rowOf(one);
        expect(row).toBe(rows.get(one) ?? row);
        rows.set(one, row);
      }
      expect(new Set(rows.values()).size).toBe(rows.size);
      expect(read).toEqual([...rows.keys()]);
    }),
  );
});

it('forgets what it has read, and its marks', () => {
  const read: string[] = [];
  const marks = new TextMarks((one, row) => {
    read.push(one);
    marks.can[row] = 1;
  });
  marks.widen(1);
  const before = marks.rowOf('a');
  marks.did[before] = 1;
  marks.forget();
  const row = marks.rowOf('a');
  expect(read).toEqual(['a', 'a']);
  expect(marks.can[row]).toBe(1);
  expect(marks.did[row]).toBe(0);
});
