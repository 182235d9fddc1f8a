import type { Range } from './patch.ts';

/** Collects the pieces of the output: stretches of the input become one view as long as they follow each other. */
export class Assembly {
  readonly parts: Uint8Array[] = [];
  changed = false;
  private readonly input: Uint8Array;
  private from = 0;
  private to = 0;
  private readonly copied: Range[] = [];

  constructor(input: Uint8Array) {
    this.input = input;
  }

  /** Hands a stretch of the input on as it is. */
  keep(start: number, end: number): void {
    if (end <= start) return;
    if (start === this.to) this.to = end;
    else {
      this.flush();
      this.from = start;
      this.to = end;
    }
  }

  /** Puts in bytes that were not in the input. */
  write(bytes: Uint8Array): void {
    const next = this.to;
    this.flush();
    this.parts.push(bytes);
    this.from = next;
    this.to = next;
    this.changed = true;
  }

  /** Ends the output. The input's last bytes may be missing: that is for the caller to say. */
  finish(): Uint8Array[] {
    this.flush();
    return this.parts;
  }

  /**
   * The proof: true when every one of these stretches of the input was handed on whole, in order, as the very same memory. Call it
   * after `finish`.
   */
  holdsAll(ranges: readonly Range[]): boolean {
    let n = 0;
    for (const { start, end } of ranges) {
      let at = start;
      while (at < end) {
        const range = this.copied[n];
        if (!range) return false;
        if (at >= range.start && at < range.end) at = Math.min(range.end, end);
        else n++;
      }
    }
    return true;
  }

  private flush(): void {
    if (this.to > this.from) {
      this.parts.push(this.input.subarray(this.from, this.to));
      this.copied.push({ start: this.from, end: this.to });
    }
    this.from = this.to;
  }
}
