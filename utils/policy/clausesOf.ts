import type { Patterns } from './compile.ts';

const ENDS = /[;；]/u;

/** What a sentence says one after the other: its clauses between semicolons and before and from "but" on. */
export function clausesOf(p: Patterns, text: string): string[] {
  return text.split(ENDS).flatMap((part) => {
    const but = p.is.but.exec(part);
    return but ? [part.slice(0, but.index), part.slice(but.index)] : [part];
  });
}
