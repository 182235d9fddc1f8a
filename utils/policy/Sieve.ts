import { LetterTree } from './LetterTree.ts';
import { END, needlesOf } from './needlesOf.ts';

/** An expression behind the sieve: asked the same way, and it answers the same. */
export interface Expression extends Pick<RegExp, 'test' | 'exec'> {
  /** The one it stands for. */
  expression: RegExp;
}

/** More texts than the longest page has: then the marks are forgotten. */
const REMEMBERED = 200_000;
/** So many texts are at hand: a sentence, its heading, its lead-in and the sentence before it. */
const AT_HAND = 4;
/** Marks in one number. */
const BITS = 32;
const END_CODE = END.charCodeAt(0);

/**
 * Tells in one pass over a sentence which lists of phrases can match there at all, by words their phrases cannot do without;
 * only those are then tried. A sentence speaks of few things, and an expression that finds nothing is the dear one: it tries
 * each of its phrases at each letter.
 */
export class Sieve {
  private readonly atWord = new LetterTree();
  private readonly inside = new LetterTree();
  private readonly numbers = new Map<string, number>();
  /** Lists with a phrase of which no needle is known. */
  private readonly always: number[] = [];
  /** The marks of all texts read: a bit for each list, set if it can match. */
  private marks = new Int32Array(0);
  /** Where the marks of a text begin; the questions ask about the same sentences one after the other. */
  private readonly known = new Map<string, number>();
  private readonly textsAtHand: string[] = [];
  private readonly marksAtHand: number[] = [];
  private oldest = 0;

  /** Takes in a list under a name: phrases that begin where a word begins, and phrases that may begin inside of one. */
  add(list: string, atStart: readonly string[], inside: readonly string[]): void {
    const number = this.numbers.size;
    this.numbers.set(list, number);
    for (const needle of atStart.flatMap((phrase) => needlesOf(phrase, false))) this.plant(this.atWord, needle, number);
    for (const needle of inside.flatMap((phrase) => needlesOf(phrase, true))) this.plant(this.inside, needle, number);
  }

  private plant(tree: LetterTree, needle: string, list: number): void {
    if (needle === '') this.always.push(list);
    else tree.plant(needle, list);
  }

  /** An expression that is tried only where all lists of one of the groups can match. */
  guard(expression: RegExp, ...groups: string[][]): Expression {
    const needed = groups.map((group) => group.map((list) => this.numbers.get(list) ?? -1));
    const [only = -1, ...more] = needed.flat();
    const passes =
      only >= 0 && more.length === 0
        ? (text: string): boolean => this.has(this.marksOf(text), only)
        : (text: string): boolean => {
            const marks = this.marksOf(text);
            return needed.some((group) => group.every((list) => this.has(marks, list)));
          };
    return {
      expression,
      test: (text) => passes(text) && expression.test(text),
      exec: (text) => (passes(text) ? expression.exec(text) : null),
    };
  }

  private has(marks: number, list: number): boolean {
    return ((this.marks[marks + (list >> 5)] as number) & (1 << (list & 31))) !== 0;
  }

  /** Lets go of all texts read; marks are found again when asked for. */
  forget(): void {
    this.known.clear();
    this.marks = new Int32Array(0);
    this.textsAtHand.length = 0;
    this.marksAtHand.length = 0;
    this.oldest = 0;
  }

  /** Where the marks of a text stand. */
  private marksOf(text: string): number {
    for (let i = 0; i < this.textsAtHand.length; i++)
      if (this.textsAtHand[i] === text) return this.marksAtHand[i] as number;
    let marks = this.known.get(text);
    if (marks === undefined) {
      if (this.known.size >= REMEMBERED) this.forget();
      marks = this.read(text);
      this.known.set(text, marks);
    }
    this.textsAtHand[this.oldest] = text;
    this.marksAtHand[this.oldest] = marks;
    this.oldest = (this.oldest + 1) % AT_HAND;
    return marks;
  }

  private read(text: string): number {
    const width = Math.ceil(this.numbers.size / BITS);
    const at = this.known.size * width;
    if (at + width > this.marks.length) {
      const more = new Int32Array(this.marks.length * 2 + width * 1000);
      more.set(this.marks);
      this.marks = more;
    }
    const { atWord, inside, marks } = this;
    for (const list of this.always) mark(marks, at, list);
    const anywhere = !inside.empty;
    let inWord = false;
    for (let i = 0; i < text.length; i++) {
      if (!inWord) follow(atWord, text, i, marks, at);
      if (anywhere) follow(inside, text, i, marks, at);
      inWord = isWordCode(text.charCodeAt(i));
    }
    return at;
  }
}

function mark(marks: Int32Array, at: number, list: number): void {
  const word = at + (list >> 5);
  marks[word] = (marks[word] as number) | (1 << (list & 31));
}

/** Marks the lists of which a needle stands in the text at a place. */
function follow(tree: LetterTree, text: string, start: number, marks: Int32Array, at: number): void {
  let node = tree.next(0, text.charCodeAt(start));
  for (let i = start + 1; node !== 0; i++) {
    const lists = tree.at(node);
    for (let k = 0; k < lists.length; k++) mark(marks, at, lists[k] as number);
    const next = i < text.length ? text.charCodeAt(i) : END_CODE;
    if (!isWordCode(next)) {
      const ends = tree.next(node, END_CODE);
      if (ends !== 0) for (const list of tree.at(ends)) mark(marks, at, list);
    }
    node = tree.next(node, next);
  }
}

const UNKNOWN = 0;
const WORD = 1;
const OTHER = 2;
const codes = new Uint8Array(0x10000);

/** Whether a UTF-16 unit is a letter or digit of a word. Halves of a pair are not: more passes the sieve then, never less. */
function isWordCode(code: number): boolean {
  if (codes[code] === UNKNOWN) codes[code] = /[\p{L}\p{N}]/u.test(String.fromCharCode(code)) ? WORD : OTHER;
  return codes[code] === WORD;
}
