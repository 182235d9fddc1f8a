/** Letters with a stroke through them, which no decomposition takes off. */
const STROKES = new Map([
  ['ł', 'l'],
  ['đ', 'd'],
  ['ø', 'o'],
]);
/** Letters without their accents; everything else, expressions too, stays as it is. */
export function stripped(text: string): string {
  return text
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .replace(/[łđø]/gu, (letter) => STROKES.get(letter) ?? letter);
}
