/** Matches a text in which a key could be called `__proto__`, plainly or escaped. */
const SUSPECT = /__proto__|\\u005f/i;

/**
 * JSON from outside. A key `__proto__` is refused: it would pass a check as one thing and become another when copied.
 * @throws SyntaxError
 */
export function parseLine(text: string): unknown {
  if (!SUSPECT.test(text)) return JSON.parse(text);
  return JSON.parse(text, (key, value) => {
    if (key === '__proto__') throw new SyntaxError('a key is called __proto__');
    return value;
  });
}
