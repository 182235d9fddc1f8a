/** Where a sentence or a line ends. */
const ENDS = /(?<=[\p{L}\p{N}"')])(?=[.!?](?:\s|$)|[。！？]|[:：]?\n)/gu;

/**
 * Real texts of one language, joined and repeated up to `bytes` UTF-8 bytes or a little more; from the second time on a
 * counter makes each sentence one of its own.
 * @param spaced whether words of the language stand apart
 */
export function realText(texts: readonly string[], bytes: number, spaced: boolean): string {
  const whole = `${texts.join('\n\n')}\n\n`;
  const rounds = [whole];
  for (let size = Buffer.byteLength(whole); size < bytes; ) {
    let count = 0;
    const round = whole.replace(ENDS, () => `${spaced ? ' ' : ''}q${rounds.length}z${count++}`);
    rounds.push(round);
    size += Buffer.byteLength(round);
  }
  return rounds.join('');
}
