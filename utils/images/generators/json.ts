/** A JSON object or undefined; never throws. Python writers put NaN where JSON has no word for it. */
export function parseObject(text: string): Record<string, unknown> | undefined {
  if (!/^\s*\{/.test(text)) return undefined;
  for (const candidate of [text, text.replace(/\bNaN\b/g, 'null')]) {
    try {
      const value: unknown = JSON.parse(candidate);
      return isObject(value) ? value : undefined;
    } catch {
      // The second candidate, then undefined.
    }
  }
  return undefined;
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A text or a number as text; undefined for anything else and for what is empty. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** The first of several fields that holds a text or number. */
export function firstText(object: Record<string, unknown>, ...names: string[]): string | undefined {
  for (const name of names) {
    const text = textOf(object[name]);
    if (text) return text;
  }
  return undefined;
}
