/** Slots of the table; a lexicon has some three thousand letters in its tree. Grows by powers of two. */
const FIRST_SLOTS = 1 << 12;
const ROOT = 0;
/** A step is one number: so many bits of it are the letter. */
const LETTER_BITS = 16;
/** Nodes have to fit into the rest. */
const MOST_NODES = 1 << 16;
const NONE: readonly number[] = [];

/**
 * Many short texts, merged where they begin alike. Each node is a number. The first step stands in a table of all letters, for most texts
 * end there; the others in one flat table of steps: such a step is what the reader does most.
 */
export class LetterTree {
  private readonly roots = new Uint16Array(1 << LETTER_BITS);
  /** Node and letter of a step, 0 in an empty slot (no step in here is one of the root); and where it leads. */
  private steps = new Int32Array(FIRST_SLOTS);
  private targets = new Uint16Array(FIRST_SLOTS);
  private count = 0;
  /** For each node, what ends there. */
  private readonly values: (readonly number[])[] = [NONE];

  get empty(): boolean {
    return this.values.length === 1;
  }

  /** Puts a value at the end of a text. */
  plant(text: string, value: number): void {
    let node = ROOT;
    for (let i = 0; i < text.length; i++) {
      const letter = text.charCodeAt(i);
      node = (node === ROOT ? this.first(letter) : this.next(node, letter)) || this.grow(node, letter);
    }
    const values = this.at(node);
    if (node !== ROOT && !values.includes(value)) this.values[node] = [...values, value];
  }

  /** The node to which a text's first letter (a UTF-16 unit) leads, or 0. */
  first(letter: number): number {
    return this.roots[letter] as number;
  }

  /** The node to which a letter leads from a node that is not the root, or 0. */
  next(node: number, letter: number): number {
    const step = (node << LETTER_BITS) | letter;
    const { steps } = this;
    const last = steps.length - 1;
    for (let slot = slotOf(step) & last; ; slot = (slot + 1) & last) {
      const there = steps[slot];
      if (there === step) return this.targets[slot] as number;
      if (there === 0) return 0;
    }
  }

  /** What ends at a node. */
  at(node: number): readonly number[] {
    return this.values[node] as readonly number[];
  }

  private grow(node: number, letter: number): number {
    const target = this.values.length;
    if (target >= MOST_NODES) throw new RangeError('too many letters for one tree');
    this.values.push(NONE);
    if (node === ROOT) this.roots[letter] = target;
    else {
      if (this.count * 3 > this.steps.length) this.widen();
      this.put((node << LETTER_BITS) | letter, target);
    }
    return target;
  }

  private put(step: number, target: number): void {
    const last = this.steps.length - 1;
    let slot = slotOf(step) & last;
    while (this.steps[slot] !== 0) slot = (slot + 1) & last;
    this.steps[slot] = step;
    this.targets[slot] = target;
    this.count++;
  }

  private widen(): void {
    const { steps, targets } = this;
    this.steps = new Int32Array(steps.length * 2);
    this.targets = new Uint16Array(steps.length * 2);
    this.count = 0;
    for (let slot = 0; slot < steps.length; slot++)
      if (steps[slot] !== 0) this.put(steps[slot] as number, targets[slot] as number);
  }
}

/** Where the search for a step begins. */
function slotOf(step: number): number {
  const mixed = Math.imul(step, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}
