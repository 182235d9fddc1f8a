import { figure } from './figure.ts';

/** Keeps the slowest of many measurements, and says it as one line of the table. */
export class SlowestOf {
  #worst = { file: '', speed: 0, ratio: 0 };
  #missed: string[] = [];
  readonly #goal: number;

  /** @param goal how many times the floor is good enough */
  constructor(goal: number) {
    this.#goal = goal;
  }

  /** @param speed MB/s */
  add(file: string, speed: number, ratio: number): void {
    if (ratio > this.#worst.ratio) this.#worst = { file, speed, ratio };
    if (ratio > this.#goal) this.#missed.push(file);
  }

  tell(what: string, against: string): void {
    const { file, speed, ratio } = this.#worst;
    figure({
      what: `${what}; slowest: ${file}`,
      ours: `${speed.toFixed(0)} MB/s${this.#missed.length > 1 ? ` (above the goal: ${this.#missed.join(', ')})` : ''}`,
      against,
      ratio,
      goal: `${this.#goal}×`,
      isMissed: this.#missed.length > 0,
    });
  }
}
