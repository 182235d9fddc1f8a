import type { LetterInput } from './letterInput.ts';
import { loadTexts } from './loadTexts.ts';
import { type Letter, writeLetter } from './writeLetter.ts';

/**
 * The letter for one request or follow-up, in its language. Everything comes with the input: dates, zone, law, company;
 * the same input gives the same letter. What the person should know before sending is in `warnings`.
 * @throws RequestError `zone-unknown`
 */
export async function composeLetter(input: LetterInput): Promise<Letter> {
  return writeLetter(input, await loadTexts(input.lang));
}
