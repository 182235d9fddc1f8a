import { LetterTree } from './LetterTree.ts';
import { needlesOf } from './needlesOf.ts';
import { TextMarks } from './TextMarks.ts';

/** An expression behind the sieve: asked the same way, and it answers the same. */
export interface Expression extends Pick<RegExp, 'test' | 'exec'> {
  /** The one it stands for. */
  expression: RegExp;
}

/** Marks in one number. */
const BITS = 32;

/**
 * Tells in one pass over a sentence which lists of phrases can match there at all, by words their phrases cannot do without;
 * only those are then tried. A sentence speaks of few things, and an expression that finds nothing is the dear one: it tries
 * each of its phrases at each letter. What came of it is marked too: several questions ask the same of the same sentence.
 * What is cut from a sentence is asked too little about for that: there the expressions are tried as they are.
 */
export class Sieve {
  /** The lists a needle speaks for: where a word begins, and anywhere. */
  private readonly needles = { atWord: new Map<string, Set<number>>(), inside: new Map<string, Set<number>>() };
  /** The number of a guard, by the name of its list. */
  private readonly numbers = new Map<string, number>();
  private guards = 0;
  /** Guards of lists with a phrase of which no needle is known. */
  private readonly always = new Set<number>();
  /** Guards of several lists: what they guard can match where all lists of a group can. */
  private readonly joint: { guard: number; groups: number[][] }[] = [];
  private readonly marks = new TextMarks();
  private made: Made | undefined;

  /** Takes in the expression of a list, with its phrases that begin where a word begins, and those that may begin inside of one. */
  list(name: string, expression: RegExp, atStart: readonly string[], inside: readonly string[]): Expression {
    const number = this.guards++;
    this.numbers.set(name, number);
    for (const phrase of atStart) this.plant('atWord', needlesOf(phrase, false), number);
    for (const phrase of inside) this.plant('inside', needlesOf(phrase, true), number);
    return new Guarded(expression, this.marks, number);
  }

  /** An expression made of several lists, which can match only where all lists of one of the groups can. */
  join(expression: RegExp, ...groups: string[][]): Expression {
    const guard = this.guards++;
    this.joint.push({ guard, groups: groups.map((group) => group.map((name) => this.numbers.get(name) ?? -1)) });
    return new Guarded(expression, this.marks, guard);
  }

  /** Looks at texts that will be asked about again and again. */
  look(texts: Iterable<string>): void {
    this.made ??= this.make();
    const { width } = this.made;
    this.marks.take(texts, width, (text, row) => read(this.made as Made, text, this.marks.can, row));
  }

  /** Lets go of all texts looked at. */
  forget(): void {
    this.marks.forget();
  }

  private plant(where: 'atWord' | 'inside', needles: string[], list: number): void {
    for (const needle of needles)
      if (needle === '') this.always.add(list);
      else this.needles[where].set(needle, (this.needles[where].get(needle) ?? new Set()).add(list));
  }

  private make(): Made {
    const width = Math.ceil(this.guards / BITS);
    const rows = (lists: Iterable<number>[]): Int32Array => {
      const marks = new Int32Array(lists.length * width);
      lists.forEach((list, i) => {
        for (const guard of list) mark(marks, i * width, guard);
      });
      return marks;
    };
    const grown = (needles: Map<string, Set<number>>): Grown => ({
      tree: new LetterTree([...needles.keys()]),
      marks: rows([[], ...needles.values()]),
    });
    return {
      width,
      atWord: grown(this.needles.atWord),
      inside: this.needles.inside.size > 0 ? grown(this.needles.inside) : undefined,
      always: rows([this.always]),
      joint: this.joint.map(({ guard, groups }) => ({ guard, groups: groups.map((group) => rows([group])) })),
    };
  }
}

/** Needles as a tree, and a row of marks for each of its texts. */
interface Grown {
  tree: LetterTree;
  marks: Int32Array;
}

/** All a sieve knows, ready to be used. */
interface Made {
  /** Numbers in a row of marks. */
  width: number;
  atWord: Grown;
  inside: Grown | undefined;
  always: Int32Array;
  joint: { guard: number; groups: Int32Array[] }[];
}

/** Marks in a row what can match in a text. */
function read({ width, atWord, inside, always, joint }: Made, text: string, can: Int32Array, row: number): void {
  for (let k = 0; k < width; k++) can[row + k] = always[k] as number;
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (!inWord) follow(atWord, code, text, i, can, row, width);
    if (inside) follow(inside, code, text, i, can, row, width);
    inWord = isWordCode(code);
  }
  for (const { guard, groups } of joint) for (const group of groups) if (hasAll(can, row, group)) mark(can, row, guard);
}

/** An expression that is tried only where the marks of a text say that it can match, and once. */
class Guarded implements Expression {
  readonly expression: RegExp;
  private readonly marks: TextMarks;
  private readonly word: number;
  private readonly bit: number;

  constructor(expression: RegExp, marks: TextMarks, guard: number) {
    this.expression = expression;
    this.marks = marks;
    this.word = Math.floor(guard / BITS);
    this.bit = 1 << (guard % BITS);
  }

  test(text: string): boolean {
    const { marks, bit } = this;
    const row = marks.rowOf(text);
    if (row < 0) return this.expression.test(text);
    const place = row + this.word;
    if (((marks.can[place] as number) & bit) === 0) return false;
    if (((marks.did[place] as number) & bit) !== 0) return true;
    return this.found(place, this.expression.test(text));
  }

  exec(text: string): RegExpExecArray | null {
    const { marks, bit } = this;
    const row = marks.rowOf(text);
    if (row < 0) return this.expression.exec(text);
    const place = row + this.word;
    if (((marks.can[place] as number) & bit) === 0) return null;
    const match = this.expression.exec(text);
    this.found(place, match !== null);
    return match;
  }

  /** Marks what came of a trial. */
  private found(place: number, isFound: boolean): boolean {
    const { can, did } = this.marks;
    if (isFound) did[place] = (did[place] as number) | this.bit;
    else can[place] = (can[place] as number) & ~this.bit;
    return isFound;
  }
}

function mark(marks: Int32Array, row: number, guard: number): void {
  const place = row + Math.floor(guard / BITS);
  marks[place] = (marks[place] as number) | (1 << (guard % BITS));
}

function hasAll(marks: Int32Array, row: number, wanted: Int32Array): boolean {
  for (let k = 0; k < wanted.length; k++) {
    const bits = wanted[k] as number;
    if (((marks[row + k] as number) & bits) !== bits) return false;
  }
  return true;
}

/** Marks the lists that have a needle at a place of the text; the letter there is known. */
function follow(
  { tree, marks }: Grown,
  letter: number,
  text: string,
  at: number,
  can: Int32Array,
  row: number,
  width: number,
): void {
  let node = tree.first(letter);
  for (let i = at + 1; node !== 0; i++) {
    const ends = tree.textAt(node);
    if (ends !== 0) markAll(can, row, marks, ends * width, width);
    // No needle has this letter.
    const next = i < text.length ? text.charCodeAt(i) : 0;
    const end = tree.atWordEnd(node);
    if (end !== 0 && !isWordCode(next)) markAll(can, row, marks, tree.textAt(end) * width, width);
    node = tree.next(node, next);
  }
}

function markAll(can: Int32Array, row: number, marks: Int32Array, from: number, width: number): void {
  for (let k = 0; k < width; k++) can[row + k] = (can[row + k] as number) | (marks[from + k] as number);
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
