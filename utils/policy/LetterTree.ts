/** Slots of the table; a lexicon has some three thousand letters in its tree. Grows by powers of two. */
const FIRST_SLOTS = 1 << 12;
const ROOT = 0;

/**
 * Many short texts, merged where they begin alike. Each node is a number, and a step from a node by a letter stands in one
 * flat table: such a step is what the reader does most.
 */
export class LetterTree {
  /** Node and letter of a step, plus one so that 0 is an empty slot; and where it leads. */
  private steps = new Float64Array(FIRST_SLOTS);
  private targets = new Int32Array(FIRST_SLOTS);
  private count = 0;
  /** For each node, what ends there. */
  private readonly values: number[][] = [[]];

  get empty(): boolean {
    return this.count === 0;
  }

  /** Puts a value at the end of a text. */
  plant(text: string, value: number): void {
    let node = ROOT;
    for (let i = 0; i < text.length; i++)
      node = this.next(node, text.charCodeAt(i)) || this.grow(node, text.charCodeAt(i));
    const values = this.values[node];
    if (values && !values.includes(value)) values.push(value);
  }

  /** The node a letter (a UTF-16 unit) leads to, or 0. */
  next(node: number, letter: number): number {
    const step = node * 0x10000 + letter + 1;
    const last = this.steps.length - 1;
    let slot = (Math.imul(node, 0x9e37) + Math.imul(letter, 0x85eb)) & last;
    for (;;) {
      const there = this.steps[slot];
      if (there === step) return this.targets[slot] as number;
      if (there === 0) return 0;
      slot = (slot + 1) & last;
    }
  }

  /** What ends at a node. */
  at(node: number): readonly number[] {
    return this.values[node] as number[];
  }

  private grow(node: number, letter: number): number {
    if (this.count * 3 > this.steps.length) this.widen();
    const target = this.values.length;
    this.values.push([]);
    this.put(node, letter, target);
    return target;
  }

  private put(node: number, letter: number, target: number): void {
    const last = this.steps.length - 1;
    let slot = (Math.imul(node, 0x9e37) + Math.imul(letter, 0x85eb)) & last;
    while (this.steps[slot] !== 0) slot = (slot + 1) & last;
    this.steps[slot] = node * 0x10000 + letter + 1;
    this.targets[slot] = target;
    this.count++;
  }

  private widen(): void {
    const { steps, targets } = this;
    this.steps = new Float64Array(steps.length * 2);
    this.targets = new Int32Array(steps.length * 2);
    this.count = 0;
    for (let slot = 0; slot < steps.length; slot++) {
      const step = (steps[slot] as number) - 1;
      if (step >= 0) this.put(Math.floor(step / 0x10000), step % 0x10000, targets[slot] as number);
    }
  }
}
