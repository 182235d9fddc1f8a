import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CsvCell, csvOf } from './csvOf.ts';

test('rows end in CRLF, and only what needs it is quoted', () => {
  expect(
    csvOf(
      ['id', 'note', 'n', 'ok'],
      [
        ['a', 'say "hi", then\ngo', -3, true],
        ['b', null, 0.5, false],
      ],
    ),
  ).toBe('id,note,n,ok\r\na,"say ""hi"", then\ngo",-3,true\r\nb,,0.5,false\r\n');
});

test.each([
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  ' =1',
  '\u200b=1',
  '\ufeff=1',
  '＝1',
  '－1',
  '＋1',
  '＠x',
])('a spreadsheet reads %j as text', (evil) => {
  expect(csvOf(['c'], [[evil]]).split('\r\n')[1]).toMatch(/^"?'/);
});

/** A reader of RFC 4180, written for this test alone. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\r\n') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

test('any table can be read back', () => {
  const cell: fc.Arbitrary<CsvCell> = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell), { maxLength: 8 }), (rows) => {
      const read = readCsv(csvOf(['a', 'b', 'c'], rows)).slice(1);
      expect(read).toHaveLength(rows.length);
      rows.forEach((row, i) => {
        row.forEach((value, j) => {
          const text = value === null ? '' : String(value);
          expect([text, `'${text}`]).toContain(read[i]?.[j]);
        });
      });
    }),
  );
});
