import { WORD_ENDS } from './expressionTree.ts';
import { foldIn } from './foldIn.ts';
import { type Expression, Sieve } from './Sieve.ts';
import { type Lexicon, PHRASE_KEYS, type PhraseKey, RIGHTS, type Right, type Unit } from './types.ts';

/** What of a unit is asked about. */
type Looked = Pick<Unit, 'low' | 'context' | 'lead' | 'heading'>;

/** A lexicon made ready: one expression per list. */
export interface Patterns {
  lexicon: Lexicon;
  /** Whether the language is written in Latin letters. */
  latin: boolean;
  is: Record<PhraseKey, Expression>;
  rights: Record<Right, Expression>;
  /** "train … model" in either order, within one clause. */
  training: Expression;
  /** "improve … model" in the order of the language. */
  improving: Expression;
  /** "with our models": they do the work there, and are not what is worked on. */
  byMeans: Expression;
  /** Number and unit of time. */
  period: RegExp;
  periodUnits: [RegExp, number][];
  /** A number written as a word, and what each such word says, as it stands in folded text. */
  numberWord: Expression;
  numbers: Map<string, number>;
  /** Periods said without a number, with their days. */
  spans: [Expression, number][];
  ages: Expression[];
  notRightAll: RegExp;
  /** "Kept by …": each place where it is said who does it. */
  doneBy: RegExp;
  /** "Not" stands behind its verb or inside it (Japanese, Korean, Turkish). */
  deniesBehind: boolean;
  /** "not … kept", within one clause. */
  keptNot: Expression;
  /** "do not delete". */
  notDeleted: Expression;
  /** Looks at all sentences of a page in one go, with their headings and lead-ins. */
  look: (units: readonly Looked[]) => void;
  /** Lets go of what is remembered of them. */
  forget: () => void;
}

const NEVER = '(?!)';
const cache = new WeakMap<Lexicon, Patterns>();

/** A phrase as an expression knows it. There \\b knows ASCII letters only; the lists mean "here the word ends" in any script. */
const asExpression = (phrase: string): string => phrase.replaceAll('\\b', WORD_ENDS).replaceAll('ı', 'i');

/** The phrases of a list: those that begin where a word begins, and those that may stand inside of one. */
function sorted(list: readonly string[], boundary: boolean): { atStart: string[]; inside: string[] } {
  const inside = list.filter((p) => p.startsWith('~')).map((p) => asExpression(p.slice(1)));
  const atStart = list.filter((p) => !p.startsWith('~')).map(asExpression);
  return boundary ? { atStart, inside } : { atStart: [], inside: [...atStart, ...inside] };
}

/** One alternation of phrases, with a start-of-word guard where the script has words. */
function alternation(list: readonly string[], boundary: boolean): string {
  if (list.length === 0) return NEVER;
  const { atStart, inside } = sorted(list, boundary);
  const parts = [...inside];
  if (atStart.length > 0) parts.push(`(?<![\\p{L}\\p{N}])(?:${atStart.join('|')})`);
  return `(?:${parts.join('|')})`;
}

/** Compiles a lexicon once and remembers it. Throws a SyntaxError that names no phrase if a pattern is broken; the lexicon tests catch that. */
export function compile(lexicon: Lexicon): Patterns {
  const known = cache.get(lexicon);
  if (known) return known;
  const b = lexicon.boundary;
  const sieve = new Sieve();
  const regex = (source: string): RegExp => new RegExp(source, 'u');
  const alt = (key: PhraseKey): string => alternation(lexicon.phrases[key] ?? [], b);
  /** An expression for one list alone. */
  const listed = (name: string, list: readonly string[]): Expression => {
    const { atStart, inside } = sorted(list, b);
    return sieve.list(name, regex(alternation(list, b)), atStart, inside);
  };
  const is = Object.fromEntries(PHRASE_KEYS.map((key) => [key, listed(key, lexicon.phrases[key] ?? [])])) as Record<
    PhraseKey,
    Expression
  >;
  const both = (source: string, ...keys: PhraseKey[]): Expression => sieve.join(regex(source), keys);
  const gap = '[^.;。；]{0,70}?';
  const training = sieve.join(
    regex(
      `${alt('trainAlone')}|${alt('trainVerb')}${gap}${alt('modelNoun')}|${alt('modelNoun')}${gap}${alt('trainVerb')}`,
    ),
    ['trainAlone'],
    ['trainVerb', 'modelNoun'],
  );
  const improving = both(
    lexicon.verbLast
      ? `${alt('improvable')}[^.;。；]{0,30}?${alt('improveVerb')}|${alt('improveVerb')}[^.;。；]{0,12}?${alt('improvable')}`
      : `${alt('improveVerb')}[^.;:]{0,45}?${alt('improvable')}`,
    'improveVerb',
    'improvable',
  );
  const byMeans = both(
    `${alt('means')}${b ? "(?:[\\p{L}'-]{1,20}[ -]){0,2}?" : ''}(?:${alt('improvable')}[ -]?){1,3}`,
    'means',
    'improvable',
  );
  // A denial reaches a few words, not over a comma; it stands behind the verb where the language puts it there, and inside
  // the verb (phrases with `~`) in Turkish, whose lexicon lists such verbs itself.
  const suffixed = (lexicon.phrases.negation ?? []).some((phrase) => phrase.startsWith('~'));
  const denial = (verb: PhraseKey, before: number, behind: number): Expression => {
    if (suffixed) return sieve.join(regex(NEVER));
    const source = lexicon.negationLast
      ? `${alt(verb)}[^.,;。、，；]{0,${behind}}?${alt('negation')}`
      : `${alt('negation')}[^.,;:。、，；：]{0,${before}}?${alt(verb)}`;
    return both(source, verb, 'negation');
  };
  const keptNot = denial('store', b ? 45 : 12, 12);
  const notDeleted = denial('delete', b ? 20 : 4, 4);
  const unitList = Object.values(lexicon.units).flat();
  // The longest first: "tiga puluh" (thirty) begins with "tiga" (three).
  const words = Object.keys(lexicon.numbers).sort((a, b) => b.length - a.length);
  const number = `(\\d{1,3}(?:[.,]\\d)?(?!\\d)${words.length ? `|${alternation(words, b)}` : ''})`;
  const unit = alternation(unitList, false);
  const period = new RegExp(
    `(?<![\\d.,-])(?:\\d{1,3}\\s?[-–~〜]\\s?)?${number}\\s?(?:\\(\\d{1,3}\\))?\\)?[\\s'-]?(?:\\p{L}{2,12}\\s)?${unit}`,
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
    rights: Object.fromEntries(RIGHTS.map((r) => [r, listed(`right: ${r}`, lexicon.rights[r] ?? [])])) as Record<
      Right,
      Expression
    >,
    training,
    improving,
    byMeans,
    period,
    periodUnits,
    numberWord: listed('numbers', words),
    numbers: new Map(words.map((word) => [foldIn(lexicon.lang, word), lexicon.numbers[word] ?? Number.NaN])),
    notRightAll: new RegExp(alt('notRight'), 'gu'),
    doneBy: new RegExp(alt('doneBy'), 'gu'),
    deniesBehind: suffixed || lexicon.negationLast === true,
    keptNot,
    notDeleted,
    look: (units) => sieve.look(textsOf(units)),
    forget: () => sieve.forget(),
    spans: Object.entries(lexicon.spans ?? {}).map(([span, days]) => [listed(`span: ${span}`, [span]), days]),
    ages: lexicon.age.map((age, i) => listed(`age ${i}`, [age])),
  };
  cache.set(lexicon, patterns);
  return patterns;
}

/** What is asked about again and again, in the order of the page. */
function textsOf(units: readonly Looked[]): string[] {
  const texts: string[] = [];
  units.forEach(({ low, context, lead, heading }, i) => {
    texts.push(low);
    if (context !== low) texts.push(context);
    if (lead !== units[i - 1]?.lead) texts.push(lead);
    if (heading !== units[i - 1]?.heading) texts.push(heading);
  });
  return texts;
}
