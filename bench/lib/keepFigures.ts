import { figureTable } from './figureTable.ts';

/**
 * A document whose table has the new lines of the benchmarks that ran in place of their old ones, and all others as they were.
 * @param order all benchmarks, in the order of the table
 */
export function keepFigures(document: string, ran: ReadonlyMap<string, string[]>, order: string[]): string {
  const lines = document.split('\n');
  const head = lines.findIndex((line) => line.startsWith('| what '));
  if (head < 0) throw new Error('docs/performance.md has no table that begins with "| what".');
  const length = lines.slice(head).findIndex((line) => !line.startsWith('|'));
  const kept = lines.slice(head, head + length);
  const all = order.flatMap((name) => ran.get(name) ?? kept.filter((line) => line.includes(`-- ${name}\``)));
  return [...lines.slice(0, head), figureTable(all), ...lines.slice(head + length)].join('\n');
}
