import type { Rule } from './rule.ts';
import { walk } from './walk.ts';

const DATE_KEYS = new Set<PropertyKey>(['date', 'archived', 'seen', 'since', 'until', 'lastChecked']);

/** A day that exists: 2026-02-30 does not. */
function exists(date: string): boolean {
  if (date.length < 10) return true;
  const parsed = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().slice(0, 10) === date;
}

export const dates: Rule = {
  id: 'dates',
  description: 'Dates exist, and nothing was seen after the file was last checked.',
  *check(service) {
    for (const [at, value, key] of walk(service)) {
      if (key === undefined || !DATE_KEYS.has(key) || typeof value !== 'string') continue;
      if (!exists(value)) yield { pointer: at, message: `There is no ${value}.`, fix: 'Correct the day.' };
      else if (key !== 'until' && value > service.lastChecked.slice(0, value.length))
        yield {
          pointer: at,
          message: `${value} is after lastChecked (${service.lastChecked}).`,
          fix: 'Correct the date, or set lastChecked to the day you compared the file with its sources.',
        };
    }
  },
};
