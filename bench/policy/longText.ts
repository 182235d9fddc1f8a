import spec from '../../utils/policy/sentences.json' with { type: 'json' };

export const LANGUAGES = Object.keys(spec);

/**
 * Policy-like text in a language of `bytes` UTF-8 bytes, of the sentences that specify the reader; a counter makes each one
 * of its own.
 * @param spaced whether words of the language stand apart
 */
export function longText(lang: string, bytes: number, spaced: boolean): string {
  const { title, cases } = spec[lang as keyof typeof spec];
  const sentences = cases.map(([sentence]) => String(sentence));
  const rounds = [title];
  for (let size = 0; size < bytes; ) {
    const own = (sentence: string, i: number) =>
      sentence.replace(/[.。]?$/u, (end) => `${spaced ? ' ' : ''}q${rounds.length}z${i}${end}`);
    const round = `\n${sentences.map(own).join(' ')}\n`;
    rounds.push(round);
    size += Buffer.byteLength(round);
  }
  return rounds.join('');
}
