/** One element of an expression with how often it may stand: characters, a class, a group of alternatives, or a place without width. */
export interface Element {
  /** `any`: a class too large to list. `end`: no letter or digit may follow. `place`: another look around, or an anchor. */
  kind: 'characters' | 'any' | 'group' | 'end' | 'place';
  characters: string[];
  /** Of `any`: the class as it is written. */
  source: string;
  alternatives: Element[][];
  min: number;
  max: number;
}

/** What `\b` becomes in the lists: here the word ends. */
export const WORD_ENDS = '(?![\\p{L}\\p{N}])';
/** A class with more members than this is `any`. */
const FEW = 12;
const DIGITS = [...'0123456789'];

/** The alternatives of an expression as a tree. Knows the syntax the lexicons use; throws on any other. */
export function expressionTree(source: string): Element[][] {
  let at = 0;
  const tree = alternatives();
  if (at < source.length) throw new SyntaxError(`unmatched ")" in ${source}`);
  return tree;

  function alternatives(): Element[][] {
    const all: Element[][] = [[]];
    while (at < source.length && source[at] !== ')') {
      if (source[at] === '|') {
        at++;
        all.push([]);
      } else all.at(-1)?.push(repeated(element()));
    }
    return all;
  }

  function element(): Element {
    if (source.startsWith(WORD_ENDS, at)) {
      at += WORD_ENDS.length;
      return made('end');
    }
    const look = /^\(\?<?[=!]/.exec(source.slice(at, at + 4))?.[0];
    if (look || source[at] === '(') {
      at += look?.length ?? (source.startsWith('(?:', at) ? 3 : 1);
      const inside = alternatives();
      if (source[at++] !== ')') throw new SyntaxError(`unmatched "(" in ${source}`);
      return look ? { ...made('place'), alternatives: inside } : { ...made('group'), alternatives: inside };
    }
    if (source[at] === '[') return ofClass();
    if (source[at] === '\\') return escaped();
    const character = String.fromCodePoint(source.codePointAt(at) ?? 0);
    at += character.length;
    if (character === '^' || character === '$') return made('place');
    return character === '.' ? ofAny('.') : made('characters', [character]);
  }

  function escaped(): Element {
    const sign = /^\\(?:[pP]\{[^}]*\}|u[0-9a-f]{4}|.)/u.exec(source.slice(at, at + 40))?.[0] ?? '\\';
    at += sign.length;
    if (sign === '\\d') return made('characters', DIGITS);
    if (/^\\u/.test(sign)) return made('characters', [String.fromCharCode(Number.parseInt(sign.slice(2), 16))]);
    if (sign === '\\b') return made('place');
    return /^\\[A-Za-z]/.test(sign) ? ofAny(sign) : made('characters', [sign.slice(1)]);
  }

  function ofClass(): Element {
    const whole = /^\[(?:\\.|[^\]\\])*\]/u.exec(source.slice(at))?.[0];
    if (!whole) throw new SyntaxError(`unmatched "[" in ${source}`);
    at += whole.length;
    const inside = [...whole.slice(1, -1)];
    const plain = !/^\[\^|\\|[^[]-[^\]]/u.test(whole) && inside.length <= FEW;
    return plain ? made('characters', inside) : ofAny(whole);
  }

  function repeated(one: Element): Element {
    const times = /^(?:[?*+]|\{(\d+)(,?)(\d*)\})\??/.exec(source.slice(at, at + 12));
    if (!times) return one;
    at += times[0].length;
    const [sign, least = '', comma, most] = times;
    if (sign.startsWith('?')) return { ...one, min: 0, max: 1 };
    if (sign.startsWith('*')) return { ...one, min: 0, max: Number.POSITIVE_INFINITY };
    if (sign.startsWith('+')) return { ...one, max: Number.POSITIVE_INFINITY };
    const max = most ? Number(most) : comma ? Number.POSITIVE_INFINITY : Number(least);
    return { ...one, min: Number(least), max };
  }
}

function made(kind: Element['kind'], characters: string[] = []): Element {
  return { kind, characters, source: '', alternatives: [], min: 1, max: 1 };
}

function ofAny(source: string): Element {
  return { ...made('any'), source };
}
