import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { segments } from './segments.ts';
import { vendorsIn } from './vendors.ts';

describe('segments', () => {
  it.each(['word '.repeat(3_000), 'x'.repeat(10_000), 'e.g. '.repeat(3_000)])(
    'keeps what is matched short in a line that never ends (%#)',
    (line) => {
      const units = segments(line, 'en');
      expect(Math.max(...units.map((unit) => unit.low.length))).toBeLessThanOrEqual(1_600);
      for (const { quote, start } of units) expect(line.slice(start, start + quote.length) === quote).toBe(true);
      const letters = (text: string) => text.replace(/\s/g, '');
      expect(letters(units.map((unit) => unit.quote).join('')) === letters(line)).toBe(true);
    },
  );

  it('ends a list with marks at the next short line without one', () => {
    const units = segments('We use it to:\n- Draw\n- Paint\nYour rights\n- Delete it', 'en');
    expect(units.find((unit) => unit.quote === 'Your rights')?.isHeading).toBe(true);
    expect(units.at(-1)?.heading).toBe('your rights');
  });
});

describe('fold', () => {
  it('does the same to plain text as to any other', () => {
    expect(fold('  Our  AI “Tool” ')).toBe('our ai "tool"');
    expect(fold('  Our  AI Tool ')).toBe('our ai tool');
    expect(fold('Çığ  Ýes')).toBe('çiğ ýes');
  });
});

describe('vendorsIn', () => {
  it.each([
    ['Hosted by Render/Supabase.', ['Render', 'Supabase']],
    ['See https://example.org/Stripe and www.example.org/OpenAI', []],
    ['Google Cloud and Google', ['Google', 'Google']],
    ['privacy@OpenAI.com', []],
    ['Stripes are not a company', []],
  ])('finds in %j: %j', (text, names) => {
    expect(vendorsIn(text).map(({ name }) => name)).toEqual(names);
  });
});
