/** In a text to plant, the letter that says "here the word ends". */
const END_LETTER = 0;
/** Of each node stand side by side: where its steps begin, the node that leads to it, the text that ends here, and where the end of a word leads. */
const STEPS = 0;
const FROM = 1;
const TEXT = 2;
const END = 3;
const SIZE = 4;
const NOWHERE = 0;
/** The node all texts begin from. */
const ROOT = SIZE;

/**
 * Many short texts, merged where they begin alike. A node is known by its place, 0 is none. A step leads to the place its letter
 * has behind the place where the node's steps begin; other nodes' steps may lie in between, so each place knows who leads to it.
 * A step is what the reader does most, and it looks at one place.
 */
export class LetterTree {
  /** How far behind a node's steps a letter's step lies; 0 for a letter no text has. */
  private readonly steps = new Int32Array(0x10000);
  /** Behind the last of them. */
  private width = SIZE;
  private nodes = new Int32Array(0);
  /** No place before it is free. */
  private free = ROOT + SIZE;

  /** @param planted different texts (UTF-16 units count) */
  constructor(planted: readonly string[]) {
    for (const text of planted)
      for (let i = 0; i < text.length; i++) {
        const letter = text.charCodeAt(i);
        if (this.steps[letter] !== 0) continue;
        this.steps[letter] = this.width;
        this.width += SIZE;
      }
    this.reach(ROOT + SIZE);
    this.grow(
      ROOT,
      0,
      planted.map((text, i) => [text, i + 1] as const),
    );
  }

  /** The node to which a text's first letter leads, or 0. */
  first(letter: number): number {
    return this.next(ROOT, letter);
  }

  /** The node to which a letter leads from a node, or 0. */
  next(node: number, letter: number): number {
    const { nodes } = this;
    const place = (nodes[node + STEPS] as number) + (this.steps[letter] as number);
    return nodes[place + FROM] === node ? place : NOWHERE;
  }

  /** The node to which the end of a word leads from a node, or 0. */
  atWordEnd(node: number): number {
    return this.nodes[node + END] as number;
  }

  /** The text that ends at a node, counted from 1; 0 where none does. */
  textAt(node: number): number {
    return this.nodes[node + TEXT] as number;
  }

  /** Plants texts behind a node to which their first letters lead. */
  private grow(node: number, depth: number, texts: readonly (readonly [text: string, number: number])[]): void {
    const byLetter = Map.groupBy(texts, ([text]) => (text.length > depth ? text.charCodeAt(depth) : -1));
    for (const [, number] of byLetter.get(-1) ?? []) this.nodes[node + TEXT] = number;
    byLetter.delete(-1);
    if (byLetter.size === 0) return;
    const steps = [...byLetter.keys()].map((letter) => this.steps[letter] as number);
    const begin = this.roomFor(steps);
    this.nodes[node + STEPS] = begin;
    for (const step of steps) this.nodes[begin + step + FROM] = node;
    for (const [letter, further] of byLetter) {
      const next = begin + (this.steps[letter] as number);
      if (letter === END_LETTER) this.nodes[node + END] = next;
      this.grow(next, depth + 1, further);
    }
  }

  /** The first place from which all these steps lead to free ones. */
  private roomFor(steps: readonly number[]): number {
    const isFree = (place: number) => place >= this.free && this.nodes[place + FROM] === NOWHERE;
    while (!isFree(this.free)) this.free += SIZE;
    let begin = Math.max(0, this.free - Math.min(...steps));
    for (this.reach(begin); !steps.every((step) => isFree(begin + step)); this.reach(begin)) begin += SIZE;
    return begin;
  }

  /** Makes room for any step from a place. */
  private reach(place: number): void {
    if (place + 2 * this.width <= this.nodes.length) return;
    const more = new Int32Array(2 * (place + 2 * this.width));
    more.set(this.nodes);
    this.nodes = more;
  }
}
