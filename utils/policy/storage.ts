import type { Patterns } from './compile.ts';
import { periods } from './periods.ts';
import type { Finding, Unit, Uploads } from './types.ts';

interface Fact extends Finding<Uploads> {
  days: number | null;
  /** 3: a lasting rule or a period; 2: a word such as "temporarily"; 1: a bare "stored". */
  weight: number;
  /** Names content itself, not just "your data". */
  aboutContent: boolean;
}

const COOKIE = /cookie|куки|çerez|クッキー|쿠키/u;

/** What happens to uploads and results, and after how many days they are gone. */
export function storage(
  p: Patterns,
  units: Unit[],
): { uploads: Finding<Uploads> | null; days: Finding<number> | null } {
  const hasContent = units.some((u) => p.is.content.test(u.low) && !p.is.negation.test(u.low));
  const facts = units.flatMap((unit) => factsOf(p, unit, hasContent));
  const timed = facts.filter((f) => f.days !== null);
  const longest = timed.reduce<Fact | null>((a, f) => (a === null || (f.days ?? 0) > (a.days ?? 0) ? f : a), null);
  const days = longest ? { value: longest.days ?? 0, unit: longest.unit, rule: longest.rule } : null;
  return { uploads: longestLived(facts), days };
}

/** The longest-lived answer; a bare "stored" gives way to a sentence that says how long. */
function longestLived(facts: Fact[]): Fact | null {
  const pick = (value: Uploads, weight: number): Fact | null =>
    facts.find((f) => f.value === value && f.weight === weight && f.aboutContent) ??
    facts.find((f) => f.value === value && f.weight === weight) ??
    null;
  return (
    pick('stored', 3) ??
    pick('temporary', 3) ??
    pick('temporary', 2) ??
    pick('stored', 2) ??
    pick('not-stored', 3) ??
    pick('not-stored', 2) ??
    pick('stored', 1)
  );
}

function factsOf(p: Patterns, unit: Unit, hasContent: boolean): Fact[] {
  const { low } = unit;
  const context = unit.item ? `${unit.lead} ${low}` : low;
  if (unit.isHeading || /[?？]$/.test(low)) return [];
  const content = p.is.content.test(low) || (unit.item && p.is.content.test(unit.lead));
  const headed = !content && p.is.content.test(unit.heading) && !p.is.otherData.test(low);
  const other = p.is.otherData.test(low) && !content;
  const allData = hasContent && p.is.data.test(context) && !other;
  const keeps = p.is.store.test(context) || p.is.store.test(unit.heading);
  const drops = p.is.delete.test(context);
  const negated = p.is.negation.test(low);
  const fact = (value: Uploads, days: number | null, weight: number, rule: string): Fact => ({
    value,
    days,
    weight,
    unit,
    rule,
    aboutContent: content,
  });
  const out: Fact[] = [];
  const ours = content || headed;

  if (p.is.onDevice.test(low) && (ours || allData)) return [fact('not-stored', null, 3, 'stays on the device')];
  const spans = p.is.otherPeriod.test(low) ? [] : periods(p, low);
  const accountEnd = p.is.accountEnd.test(low);
  if (spans.length > 0 && (keeps || drops) && (ours || allData) && !other) {
    const days = Math.max(...spans);
    out.push(fact(days > 90 || accountEnd ? 'stored' : 'temporary', days, 3, 'period for content'));
  } else if (
    p.is.immediate.test(low) &&
    !p.is.untilDeleted.test(low) &&
    (drops || negated || p.is.notStored.test(low)) &&
    ours
  ) {
    out.push(fact('not-stored', 0, 3, 'deleted at once'));
  }
  if (
    (ours || allData) &&
    p.is.untilDeleted.test(low) &&
    !p.is.notStored.test(low) &&
    (keeps || p.is.store.test(unit.heading) || drops)
  ) {
    out.push(fact('stored', null, 3, 'kept until deleted'));
  }
  if (out.length > 0) return out;
  if (/100\s?%/.test(low)) return [];
  if (ours && p.is.temporary.test(low) && !p.is.otherPeriod.test(low))
    return [fact('temporary', null, 2, 'called temporary')];
  if ((ours && p.is.notStored.test(low)) || (content && negated && p.is.store.test(low) && !p.is.otherData.test(low)))
    return [fact('not-stored', null, 2, 'not kept')];
  if (negated || p.is.temporary.test(low) || !p.is.store.test(low) || COOKIE.test(low) || p.is.asNeeded.test(low))
    return [];
  if (content) return [fact('stored', null, 2, 'content stored')];
  if (allData && !p.is.rightsCue.test(low) && !p.is.consent.test(low))
    return [fact('stored', null, 1, 'all data stored')];
  return [];
}
