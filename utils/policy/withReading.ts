import { asTyped } from './asTyped.ts';
import { compile, type Patterns } from './compile.ts';
import { segments } from './segments.ts';
import type { Lexicon, Unit } from './types.ts';

/** A text made ready for questions. */
export interface Reading {
  p: Patterns;
  /** The text, with line ends of one kind. */
  text: string;
  units: Unit[];
}

/** Reads a text with the lexicon of its language, once for all questions, and lets go of it when they are answered. */
export function withReading<T>(spelled: Lexicon, given: string, ask: (reading: Reading) => T): T {
  const p = compile(asTyped(spelled, given));
  const text = given.replace(/\r\n?/g, '\n');
  const units = segments(text, p.lexicon.lang);
  p.look(units);
  const answer = ask({ p, text, units });
  p.forget();
  return answer;
}
