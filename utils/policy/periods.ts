import { allMatches } from './allMatches.ts';
import type { Patterns } from './compile.ts';

/** Every period in folded text, in days ("24 hours" = 1, "6 months" = 180). Years above 30 are calendar years, not periods. */
export function periods(p: Patterns, low: string): number[] {
  const out = p.spans.filter(([span]) => span.test(low)).map(([, days]) => days);
  if (!/\d/.test(low) && !p.numberWord.test(low)) return out;
  for (const match of allMatches(p.period, low)) {
    const raw = match[1] ?? '';
    const count = /^\d/.test(raw) ? Number(raw.replace(',', '.')) : (p.numbers.get(raw) ?? Number.NaN);
    const word = match[0].slice(raw.length);
    let days = 0;
    for (const [unit, factor] of p.periodUnits) if (unit.test(word)) days = factor;
    if (Number.isFinite(count) && days > 0 && count * days <= 365 * 30) out.push(round(count * days));
  }
  return out;
}

function round(days: number): number {
  return days === 360 ? 365 : Math.round(days * 10000) / 10000;
}
