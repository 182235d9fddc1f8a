import { LetterTree } from './LetterTree.ts';
import { needlesOf } from './needlesOf.ts';
import { TextMarks } from './TextMarks.ts';

/** An expression behind the sieve: asked the same way, and it answers the same. */
export interface Expression extends Pick<RegExp, 'test' | 'exec'> {
  /** The one it stands for. */
  expression: RegExp;
}

/**
 * Tells in one pass over a sentence which lists of phrases can match there at all, by words their phrases cannot do without;
 * only those are then tried. A sentence speaks of few things, and an expression that finds nothing is the dear one: it tries
 * each of its phrases at each letter. What came of it is marked too: several questions ask the same of the same sentence.
 */
export class Sieve {
  /** Needles with the guards of their lists: where a word begins, and anywhere. */
  private readonly needles: Record<'atWord' | 'inside', [string, number][]> = { atWord: [], inside: [] };
  /** The same as trees, once a text is read. */
  private trees: Record<'atWord' | 'inside', LetterTree> | undefined;
  /** The number of a guard, by the name of its list. */
  private readonly numbers = new Map<string, number>();
  private guards = 0;
  /** Guards of lists with a phrase of which no needle is known. */
  private readonly always: number[] = [];
  /** Guards of several lists: what they guard can match where all lists of a group can. */
  private readonly joint: { guard: number; groups: number[][] }[] = [];
  private readonly marks = new TextMarks((text, row) => this.read(text, row));

  /** Takes in the expression of a list, with its phrases that begin where a word begins, and those that may begin inside of one. */
  list(name: string, expression: RegExp, atStart: readonly string[], inside: readonly string[]): Expression {
    const number = this.newGuard();
    this.numbers.set(name, number);
    for (const phrase of atStart) this.plant('atWord', needlesOf(phrase, false), number);
    for (const phrase of inside) this.plant('inside', needlesOf(phrase, true), number);
    return new Guarded(expression, this.marks, number);
  }

  /** An expression made of several lists, which can match only where all lists of one of the groups can. */
  join(expression: RegExp, ...groups: string[][]): Expression {
    const guard = this.newGuard();
    this.joint.push({ guard, groups: groups.map((group) => group.map((name) => this.numbers.get(name) ?? -1)) });
    return new Guarded(expression, this.marks, guard);
  }

  /** Lets go of all texts read; marks are made again when asked for. */
  forget(): void {
    this.marks.forget();
  }

  private newGuard(): number {
    this.marks.widen(this.guards + 1);
    return this.guards++;
  }

  private plant(where: 'atWord' | 'inside', needles: string[], list: number): void {
    this.trees = undefined;
    for (const needle of needles)
      if (needle === '') this.always.push(list);
      else this.needles[where].push([needle, list]);
  }

  private read(text: string, row: number): void {
    this.trees ??= { atWord: new LetterTree(this.needles.atWord), inside: new LetterTree(this.needles.inside) };
    const { atWord, inside } = this.trees;
    const { can } = this.marks;
    for (const list of this.always) mark(can, row, list);
    const anywhere = !inside.isEmpty;
    let inWord = false;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (!inWord) {
        const node = atWord.first(code);
        if (node !== 0) follow(atWord, node, text, i + 1, can, row);
      }
      if (anywhere) {
        const node = inside.first(code);
        if (node !== 0) follow(inside, node, text, i + 1, can, row);
      }
      inWord = isWordCode(code);
    }
    for (const { guard, groups } of this.joint)
      if (groups.some((group) => group.every((list) => has(can, row, list)))) mark(can, row, guard);
  }
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
    this.word = guard >> 5;
    this.bit = 1 << (guard & 31);
  }

  test(text: string): boolean {
    const { marks, bit } = this;
    const place = marks.rowOf(text) + this.word;
    if (((marks.can[place] as number) & bit) === 0) return false;
    if (((marks.did[place] as number) & bit) !== 0) return true;
    return this.found(place, this.expression.test(text));
  }

  exec(text: string): RegExpExecArray | null {
    const { marks, bit } = this;
    const place = marks.rowOf(text) + this.word;
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
  const word = row + (guard >> 5);
  marks[word] = (marks[word] as number) | (1 << (guard & 31));
}

function has(marks: Int32Array, row: number, guard: number): boolean {
  return ((marks[row + (guard >> 5)] as number) & (1 << (guard & 31))) !== 0;
}

/** Marks the lists of which a needle stands in the text, its first letter's node and the place of its second being known. */
function follow(tree: LetterTree, first: number, text: string, second: number, marks: Int32Array, row: number): void {
  let node = first;
  for (let i = second; node !== 0; i++) {
    if (tree.isEnd(node)) markAll(tree, node, marks, row);
    // No needle has this letter.
    const next = i < text.length ? text.charCodeAt(i) : 0;
    const ends = tree.atWordEnd(node);
    if (ends !== 0 && !isWordCode(next)) markAll(tree, ends, marks, row);
    node = tree.next(node, next);
  }
}

function markAll(tree: LetterTree, node: number, marks: Int32Array, row: number): void {
  for (let k = tree.count(node) - 1; k >= 0; k--) mark(marks, row, tree.value(node, k));
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
