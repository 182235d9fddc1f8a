/** A node while the tree grows. */
interface Branch {
  values: number[];
  next: Map<number, Branch>;
}

/** Where a node keeps the place of its values, where the end of a word leads, and how many letters lead on; behind that, each letter and where it leads. */
const VALUES = 0;
const END = 1;
const LETTERS = 2;
const HEAD = 3;
/** In a text to plant, the letter that says "here the word ends". */
const END_LETTER = 0;
/** A letter and its target. */
const STEP = 2;
const NOWHERE = 0;

/**
 * Many short texts, merged where they begin alike. All nodes stand in one row of numbers, each with its few letters beside it:
 * a step from a node by a letter is what the reader does most. A node is known by its place in the row; 0 is none.
 */
export class LetterTree {
  /** What a text's first letter leads to: there most texts end. */
  private readonly firsts = new Int32Array(0x10000);
  private readonly nodes: Int32Array;
  /** Lists of values, each behind its length; the first one is empty. */
  private readonly values: Int32Array;
  readonly isEmpty: boolean;

  /** @param planted texts (UTF-16 units count) and the values that stand at their ends */
  constructor(planted: Iterable<readonly [text: string, value: number]>) {
    const root: Branch = { values: [], next: new Map() };
    for (const [text, value] of planted) plant(root, text, value);
    this.isEmpty = root.next.size === 0;
    // 0 is no node.
    const nodes = [NOWHERE];
    const values = [0];
    const put = (branch: Branch): number => {
      const node = nodes.length;
      const letters = [...branch.next.keys()].filter((letter) => letter !== END_LETTER);
      nodes.push(0, NOWHERE, letters.length);
      for (const letter of letters) nodes.push(letter, NOWHERE);
      if (branch.values.length > 0) {
        nodes[node + VALUES] = values.length;
        values.push(branch.values.length, ...branch.values);
      }
      letters.forEach((letter, i) => {
        nodes[node + HEAD + i * STEP + 1] = put(branch.next.get(letter) as Branch);
      });
      const end = branch.next.get(END_LETTER);
      if (end) nodes[node + END] = put(end);
      return node;
    };
    for (const [letter, branch] of root.next) this.firsts[letter] = put(branch);
    this.nodes = Int32Array.from(nodes);
    this.values = Int32Array.from(values);
  }

  /** The node to which a text's first letter leads, or 0. */
  first(letter: number): number {
    return this.firsts[letter] as number;
  }

  /** The node to which a letter leads from a node, or 0. */
  next(node: number, letter: number): number {
    const { nodes } = this;
    let step = node + HEAD;
    const end = step + (nodes[node + LETTERS] as number) * STEP;
    for (; step < end; step += STEP) if (nodes[step] === letter) return nodes[step + 1] as number;
    return NOWHERE;
  }

  /** The node to which the end of a word leads from a node, or 0. */
  atWordEnd(node: number): number {
    return this.nodes[node + END] as number;
  }

  /** Whether a text ends at a node. */
  isEnd(node: number): boolean {
    return this.nodes[node + VALUES] !== 0;
  }

  /** How many values stand at a node. */
  count(node: number): number {
    return this.values[this.nodes[node + VALUES] as number] as number;
  }

  /** One of the values at a node. */
  value(node: number, index: number): number {
    return this.values[(this.nodes[node + VALUES] as number) + 1 + index] as number;
  }
}

function plant(root: Branch, text: string, value: number): void {
  let branch = root;
  for (let i = 0; i < text.length; i++) {
    const letter = text.charCodeAt(i);
    let after = branch.next.get(letter);
    if (!after) {
      after = { values: [], next: new Map() };
      branch.next.set(letter, after);
    }
    branch = after;
  }
  if (!branch.values.includes(value)) branch.values.push(value);
}
