import type { Patterns } from './compile.ts';
import { isQuestion } from './isQuestion.ts';
import type { Finding, Unit } from './types.ts';

/** "十八岁", "十三歳": an age in the signs for numbers. */
const IN_SIGNS = /(?<![一二三四五六七八九])(?:十([三四五六八])|二十)(?=周?[岁歳])/gu;
/** The ages a service may be closed to. */
const AGES = { least: 10, most: 21 };

/** "Under thirteen" as "under 13"; words for other numbers stay. */
function inDigits(p: Patterns, low: string): string {
  if (/十.?周?[岁歳]/u.test(low))
    return low.replace(IN_SIGNS, (_, one?: string) => (one ? `1${'一二三四五六七八'.indexOf(one) + 1}` : '20'));
  if (/\d/.test(low)) return low;
  let done = '';
  let rest = low;
  for (let word = p.numberWord.exec(rest); word; word = p.numberWord.exec(rest)) {
    const value = p.numbers.get(word[0]) ?? 0;
    const isAge = value >= AGES.least && value <= AGES.most;
    done += `${rest.slice(0, word.index)}${isAge ? value : word[0]}`;
    rest = rest.slice(word.index + word[0].length);
  }
  return done + rest;
}

/** The age under which the service is not for the reader. Ages of parental consent and legal remarks do not count. */
export function minAge(p: Patterns, units: Unit[]): Finding<number> | null {
  const [first, ...more] = units.flatMap((unit, index) => saidOfAge(p, unit, units[index + 1]) ?? []);
  return first ? { ...first, also: more.filter((f) => f.value === first.value).map((f) => f.unit) } : null;
}

/** The age one sentence closes the service to; `next` may answer a question. */
function saidOfAge(p: Patterns, unit: Unit, next: Unit | undefined): Finding<number> | null {
  const low = inDigits(p, unit.low);
  if (!/\d/.test(low)) return null;
  const asked = isQuestion(low) ? askedAge(p, low, next) : null;
  if (asked !== null) return { value: asked, unit, rule: 'people under this age are sent away' };
  const denial = p.is.ageDeny.exec(inDigits(p, unit.context));
  // "Not for anybody under 16 without their parents' consent" is open to them with it.
  if (!denial || p.is.parentsAllow.test(low)) return null;
  for (const age of p.ages) {
    const match = age.exec(low);
    // In a long row the denial and the number must stand together.
    if (
      !match ||
      (unit.low.length > 300 && unit.quote.includes('\t')) ||
      (unit.low.length > 300 && Math.abs(match.index - denial.index) > 120)
    )
      continue;
    const value = ageIn(match);
    if (value !== null) return { value, unit, rule: 'not for people under this age' };
  }
  return null;
}

/** "Are you under 16? Then you may not open an account.": the answer denies; one that asks for a parent's consent does not. */
function askedAge(p: Patterns, question: string, answer: Unit | undefined): number | null {
  if (!answer || !p.is.negation.test(answer.low) || p.is.consent.test(answer.low) || p.is.except.test(answer.low))
    return null;
  for (const age of p.ages) {
    const match = age.exec(question);
    const value = match && ageIn(match);
    if (value !== null) return value;
  }
  return null;
}

/** The age a pattern found, if it can be one a service is closed to. */
function ageIn(match: RegExpExecArray): number | null {
  const value = Number(match.slice(1).find(Boolean) ?? 0);
  return value >= AGES.least && value <= AGES.most ? value : null;
}
