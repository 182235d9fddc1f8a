/** A text that stands nowhere, and one that is never asked about. */
const NOWHERE = -1;
const NONE = '\u0000';

/**
 * For each text taken in, a row of marks: what can match there, and what is known to. The questions ask about the same
 * sentences one after the other, so those asked about last are at hand, and so is the next one.
 */
export class TextMarks {
  /** A bit for each guard: what it guards can match. */
  can = new Int32Array(0);
  /** A bit for each guard: what it guards has matched. */
  did = new Int32Array(0);
  private width = 0;
  private texts: string[] = [];
  private readonly places = new Map<string, number>();
  /** Behind the text that was looked for last. */
  private next = 0;
  // A sentence, its heading, its lead-in and the sentence before it, the last one asked about first.
  private text0 = NONE;
  private text1 = NONE;
  private text2 = NONE;
  private text3 = NONE;
  private row0 = NOWHERE;
  private row1 = NOWHERE;
  private row2 = NOWHERE;
  private row3 = NOWHERE;

  /**
   * Takes in texts, each once, in the order in which they will be asked about, in place of those it had.
   * @param width numbers in a row
   * @param read marks in `can` what can match in a text, from a place on
   */
  take(texts: Iterable<string>, width: number, read: (text: string, row: number) => void): void {
    this.forget();
    this.width = width;
    for (const text of texts)
      if (!this.places.has(text)) {
        this.places.set(text, this.texts.length);
        this.texts.push(text);
      }
    this.can = new Int32Array(this.texts.length * width);
    this.did = new Int32Array(this.texts.length * width);
    for (const [text, place] of this.places) read(text, place * width);
  }

  /** Lets go of all texts. */
  forget(): void {
    this.places.clear();
    this.texts = [];
    this.next = 0;
    this.can = new Int32Array(0);
    this.did = new Int32Array(0);
    this.text0 = this.text1 = this.text2 = this.text3 = NONE;
    this.row0 = this.row1 = this.row2 = this.row3 = NOWHERE;
  }

  /** Where the marks of a text begin; below 0 where it was not taken in. */
  rowOf(text: string): number {
    if (text === this.text0) return this.row0;
    let row: number;
    if (text === this.text1) row = this.row1;
    else {
      if (text === this.text2) row = this.row2;
      else {
        row = text === this.text3 ? this.row3 : this.search(text);
        this.text3 = this.text2;
        this.row3 = this.row2;
      }
      this.text2 = this.text1;
      this.row2 = this.row1;
    }
    this.text1 = this.text0;
    this.row1 = this.row0;
    this.text0 = text;
    this.row0 = row;
    return row;
  }

  private search(text: string): number {
    const { texts, next } = this;
    let place: number | undefined = next;
    if (texts[next] !== text) place = texts[next + 1] === text ? next + 1 : this.places.get(text);
    if (place === undefined) return NOWHERE;
    // A look back at a heading is no new beginning.
    if (place >= next || place === 0) this.next = place + 1;
    return place * this.width;
  }
}
