/**
 * Counts the deadlines of a table of requests.
 *
 *   npm run -s deadlines < rows.json               [{id, kind: "date"|"instant"|"none", date?, instant?, overdueFrom?}]
 *   npm run -s deadlines -- --explain < rows.json  the same, and the arithmetic, article and doubts of each row
 *
 * A row: {id, regime, request, what, sent, received, zone, holidays, events}. A row that cannot be counted has kind
 * "none" and an `error` with code and sentence; so has one whose law is not in force. Exits 2 if the input is no JSON list.
 */
import { readFileSync } from 'node:fs';
import { dueDates, type RowResult } from '../utils/requests/dueDates.ts';
import { explainInEnglish } from '../utils/requests/explainInEnglish.ts';
import { errorSentence, reasonSentence } from '../utils/requests/sentences.ts';

const OUT_OF_FORCE = new Set(['not-yet-in-force', 'no-longer-in-force']);

function printed(result: RowResult, explain: boolean): object {
  const { id } = result;
  if ('error' in result)
    return { id, kind: 'none', error: { code: result.error.code, sentence: errorSentence(result.error) } };
  const { due } = result;
  const more = explain
    ? {
        explain: explainInEnglish(due),
        article: due.article,
        confidence: due.confidence,
        steps: due.steps,
        doubts: due.doubts,
      }
    : {};
  if (due.kind === 'date') return { id, kind: 'date', date: due.date, overdueFrom: due.overdueFrom, ...more };
  if (due.kind === 'instant') return { id, kind: 'instant', instant: due.instant, ...more };
  const error = OUT_OF_FORCE.has(due.reason) ? { error: { code: due.reason, sentence: reasonSentence(due) } } : {};
  return { id, kind: 'none', ...error, ...more };
}

function rowsFrom(text: string): unknown[] | null {
  try {
    const value: unknown = JSON.parse(text);
    if (Array.isArray(value)) return value;
    return value && typeof value === 'object' && 'rows' in value && Array.isArray(value.rows) ? value.rows : null;
  } catch {
    return null;
  }
}

const rows = rowsFrom(readFileSync(0, 'utf8').replace(/^\uFEFF/, ''));
if (!rows) {
  console.error(
    'Expected a JSON list of rows on standard input: [{"id", "regime", "request", "what", "sent", "received", "zone", "holidays", "events"}].',
  );
  process.exit(2);
}
const explain = process.argv.includes('--explain');
console.log(
  JSON.stringify(
    dueDates(rows).map((result) => printed(result, explain)),
    null,
    2,
  ),
);
