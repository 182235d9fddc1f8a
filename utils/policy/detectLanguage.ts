import { fold } from './fold.ts';
import words from './languages/common-words.json' with { type: 'json' };

const COMMON = Object.entries(words as Record<string, string[]>).map(([lang, list]) => ({ lang, list: new Set(list) }));

/** The language of a page among those the reader knows, or `und`: by script, else by common words in the first 40,000 characters. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, 40_000);
  const count = (script: RegExp): number => sample.match(script)?.length ?? 0;
  const letters = count(/\p{L}/gu) || 1;
  const kana = count(/[\u3040-\u30ff]/gu);
  const han = count(/\p{Script=Han}/gu);
  const hangul = count(/\p{Script=Hangul}/gu);
  if (hangul > letters * 0.2) return 'ko';
  if (kana + han > letters * 0.2) return kana > han * 0.08 ? 'ja' : 'zh';
  if (count(/\p{Script=Cyrillic}/gu) > letters * 0.4)
    return /[іїєґ]/iu.test(sample) && !/[ыэъ]/iu.test(sample) ? 'und' : 'ru';
  const seen = fold(sample).split(/[^\p{L}']+/u);
  let best = { lang: 'und', hits: 0 };
  for (const { lang, list } of COMMON) {
    const hits = seen.filter((w) => list.has(w)).length;
    if (hits > best.hits) best = { lang, hits };
  }
  return best.hits > seen.length * 0.08 ? best.lang : 'und';
}
