export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const MOST_DEPTH = 40;
const MOST_CHARACTERS = 400_000;

/** Whether this is a JSON object of bounded depth and size. Anything deeper could exhaust the stack of whoever walks it. */
export function isSmallJson(value: unknown): value is { [key: string]: Json } {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject && isJson(value, MOST_DEPTH) && JSON.stringify(value).length <= MOST_CHARACTERS;
}

function isJson(value: unknown, depth: number): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || depth === 0) return false;
  if (Array.isArray(value)) return value.every((item) => isJson(item, depth - 1));
  const isPlain = [Object.prototype, null].includes(Object.getPrototypeOf(value));
  return isPlain && Object.values(value).every((item) => isJson(item, depth - 1));
}
