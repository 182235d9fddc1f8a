import { type Lexicon, PHRASE_KEYS, type PhraseKey, RIGHTS, type Right } from './types.ts';

/** A lexicon made ready: one expression per list. */
export interface Patterns {
  lexicon: Lexicon;
  /** Whether the language is written in Latin letters. */
  latin: boolean;
  is: Record<PhraseKey, RegExp>;
  rights: Record<Right, RegExp>;
  /** "train … model" in either order, within one clause. */
  training: RegExp;
  /** "improve … model" in the order of the language. */
  improving: RegExp;
  /** Number and unit of time. */
  period: RegExp;
  periodUnits: [RegExp, number][];
  ages: RegExp[];
  notRightAll: RegExp;
  /** "not … kept", within one clause. */
  keptNot: RegExp;
  /** "do not delete". */
  notDeleted: RegExp;
}

const NEVER = '(?!)';
const cache = new WeakMap<Lexicon, Patterns>();

/** One alternation of phrases, with a start-of-word guard where the script has words. */
function alternation(list: readonly string[], boundary: boolean): string {
  if (list.length === 0) return NEVER;
  // In these expressions \\b knows ASCII letters only; the lists mean "here the word ends" in any script.
  const phrases = list.map((p) => p.replaceAll('\\b', '(?![\\p{L}\\p{N}])'));
  const inside = phrases.filter((p) => p.startsWith('~')).map((p) => p.slice(1));
  const atStart = phrases.filter((p) => !p.startsWith('~'));
  if (!boundary) return `(?:${[...atStart, ...inside].join('|')})`.replaceAll('ı', 'i');
  const parts = [...inside];
  if (atStart.length > 0) parts.push(`(?<![\\p{L}\\p{N}])(?:${atStart.join('|')})`);
  return `(?:${parts.join('|')})`.replaceAll('ı', 'i');
}

/** Compiles a lexicon once and remembers it. Throws a SyntaxError that names no phrase if a pattern is broken; the lexicon tests catch that. */
export function compile(lexicon: Lexicon): Patterns {
  const known = cache.get(lexicon);
  if (known) return known;
  const b = lexicon.boundary;
  const alt = (key: PhraseKey): string => alternation(lexicon.phrases[key] ?? [], b);
  const regex = (source: string): RegExp => new RegExp(source, 'u');
  const is = Object.fromEntries(PHRASE_KEYS.map((key) => [key, regex(alt(key))])) as Record<PhraseKey, RegExp>;
  const gap = '[^.;。；]{0,70}?';
  const training = regex(
    `${alt('trainAlone')}|${alt('trainVerb')}${gap}${alt('modelNoun')}|${alt('modelNoun')}${gap}${alt('trainVerb')}`,
  );
  const improving = regex(
    lexicon.verbLast
      ? `${alt('improvable')}[^.;。；]{0,30}?${alt('improveVerb')}|${alt('improveVerb')}[^.;。；]{0,12}?${alt('improvable')}`
      : `${alt('improveVerb')}[^.;:]{0,45}?${alt('improvable')}`,
  );
  // A denial reaches a few words, not over a comma; it stands behind the verb where the language puts it there, and inside
  // the verb (phrases with `~`) in Turkish, whose lexicon lists such verbs itself.
  const suffixed = (lexicon.phrases.negation ?? []).some((phrase) => phrase.startsWith('~'));
  const denial = (verb: PhraseKey, before: number, behind: number): RegExp => {
    if (suffixed) return regex(NEVER);
    return regex(
      lexicon.negationLast
        ? `${alt(verb)}[^.,;。、，；]{0,${behind}}?${alt('negation')}`
        : `${alt('negation')}[^.,;:。、，；：]{0,${before}}?${alt(verb)}`,
    );
  };
  const keptNot = denial('store', b ? 45 : 12, 12);
  const notDeleted = denial('delete', b ? 20 : 4, 4);
  const unitList = Object.values(lexicon.units).flat();
  const words = Object.keys(lexicon.numbers);
  const number = `(\\d{1,3}(?:[.,]\\d)?(?!\\d)${words.length ? `|${alternation(words, b)}` : ''})`;
  const unit = alternation(unitList, false);
  const period = new RegExp(
    `(?<![\\d.,-])${number}\\s?(?:\\(\\d{1,3}\\))?\\)?[\\s-]?(?:\\p{L}{2,12}\\s)?${unit}`,
    'gu',
  );
  const days = { second: 1 / 86_400, minute: 1 / 1440, hour: 1 / 24, day: 1, week: 7, month: 30, year: 365 };
  const periodUnits = (Object.keys(days) as (keyof typeof days)[]).map((k): [RegExp, number] => [
    regex(alternation(lexicon.units[k], false)),
    days[k],
  ]);
  const patterns: Patterns = {
    lexicon,
    latin: (lexicon.phrases.negation ?? []).some((phrase) => /^~?\p{Script=Latin}/u.test(phrase)),
    is,
    rights: Object.fromEntries(RIGHTS.map((r) => [r, regex(alternation(lexicon.rights[r] ?? [], b))])) as Record<
      Right,
      RegExp
    >,
    training,
    improving,
    period,
    periodUnits,
    notRightAll: new RegExp(alt('notRight'), 'gu'),
    keptNot,
    notDeleted,
    ages: lexicon.age.map((a) => regex(alternation([a], b))),
  };
  cache.set(lexicon, patterns);
  return patterns;
}
