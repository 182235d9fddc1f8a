/** More texts than the longest page has: then the marks are forgotten. */
const REMEMBERED = 200_000;
/** Marks in one number. */
const BITS = 32;
/** A text that stands nowhere. */
const NOWHERE = -1;

/**
 * For each text asked about, a row of marks: what can match there, and what is known to. Made once for a text; the questions
 * ask about the same sentences one after the other, so those asked about last are at hand.
 */
export class TextMarks {
  /** A bit for each guard: what it guards can match. */
  can = new Int32Array(0);
  /** A bit for each guard: what it guards has matched. */
  did = new Int32Array(0);
  private readonly read: (text: string, row: number) => void;
  private width = 0;
  private readonly rows = new Map<string, number>();
  // A sentence, its heading, its lead-in and the sentence before it, the last one asked about first.
  private text0 = '';
  private text1 = '';
  private text2 = '';
  private text3 = '';
  private row0 = NOWHERE;
  private row1 = NOWHERE;
  private row2 = NOWHERE;
  private row3 = NOWHERE;

  /** @param read marks in `can` what can match in a text, from a place on */
  constructor(read: (text: string, row: number) => void) {
    this.read = read;
  }

  /** Makes room for so many marks of each text; what was marked is forgotten. */
  widen(marks: number): void {
    this.forget();
    this.width = Math.ceil(marks / BITS);
  }

  /** Lets go of all texts read; marks are made again when asked for. */
  forget(): void {
    this.rows.clear();
    this.can = new Int32Array(0);
    this.did = new Int32Array(0);
    this.text0 = this.text1 = this.text2 = this.text3 = '';
    this.row0 = this.row1 = this.row2 = this.row3 = NOWHERE;
  }

  /** Where the marks of a text begin. */
  rowOf(text: string): number {
    if (text === this.text0 && this.row0 >= 0) return this.row0;
    let row: number | undefined;
    if (text === this.text1 && this.row1 >= 0) row = this.row1;
    else {
      if (text === this.text2 && this.row2 >= 0) row = this.row2;
      else {
        row = text === this.text3 && this.row3 >= 0 ? this.row3 : this.rows.get(text);
        this.text3 = this.text2;
        this.row3 = this.row2;
      }
      this.text2 = this.text1;
      this.row2 = this.row1;
    }
    row ??= this.newRow(text);
    this.text1 = this.text0;
    this.row1 = this.row0;
    this.text0 = text;
    this.row0 = row;
    return row;
  }

  private newRow(text: string): number {
    if (this.rows.size >= REMEMBERED) this.forget();
    const row = this.rows.size * this.width;
    if (row + this.width > this.can.length) {
      this.can = longer(this.can, this.width);
      this.did = longer(this.did, this.width);
    }
    this.rows.set(text, row);
    this.read(text, row);
    return row;
  }
}

function longer(marks: Int32Array<ArrayBuffer>, width: number): Int32Array<ArrayBuffer> {
  const more = new Int32Array(marks.length * 2 + width * 1000);
  more.set(marks);
  return more;
}
