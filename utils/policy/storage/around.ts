import { BESIDE } from './distances.ts';

/** The words next to the word for the content: "generated images", "images we made for you". */
export function around(low: string, { index, 0: word }: RegExpExecArray): string {
  return low.slice(Math.max(0, index - BESIDE), index + word.length + BESIDE);
}
