import type { Uploads } from '../types.ts';
import type { Fact } from './Fact.ts';

/** Words that begin alike up to their last letters are one; a shorter beginning is shared by too many. Letters. */
const LONGEST_ENDING = 2;
const SHORTEST_STEM = 4;
/** Letters alike but for accents and case are the same. */
const LETTERS = new Intl.Collator(undefined, { sensitivity: 'base' });

/** The longest-lived answer; a bare "stored" gives way to a sentence that says how long, or that says the opposite of the same thing. */
export function longestLived(facts: Fact[]): Fact | null {
  // One of each that says the same of the same: a long text has thousands, and each would be held against each.
  const keyOf = (d: Fact) => JSON.stringify([d.about, d.ofResults, d.onDevice, d.named, d.denies]);
  const denials = [
    ...new Map(facts.filter((f) => f.value === 'not-stored' && f.about).map((d) => [keyOf(d), d])).values(),
  ];
  const refutes = (d: Fact, f: Fact): boolean =>
    d.ofResults === f.ofResults && !(f.plain && (d.onDevice || !d.named)) && sameThing(d.about, f.about);
  const kept = facts.filter((f) => {
    // "We do not keep your texts" is plainer than "user data is kept while the account exists".
    if (f.value === 'stored' && !f.about && f.days === null && denials.some((d) => d.denies)) return false;
    if (f.weight !== 2) return true;
    if (f.value === 'stored') return !denials.some((d) => refutes(d, f));
    // "Kept in the folder for temporary files" gives way to "We do not store your pictures".
    return f.value !== 'temporary' || f.named || !denials.some((d) => d.denies && d.named);
  });
  const pick = (value: Uploads, weight: number): Fact | null =>
    kept.find((f) => f.value === value && f.weight === weight && f.about) ??
    kept.find((f) => f.value === value && f.weight === weight) ??
    null;
  // Of several that say nothing is kept the first is quoted, if it says so itself: a page says it plainly where it says it first.
  const denied = kept.filter((f) => f.value === 'not-stored' && f.weight > 1);
  const unkept = denied.find((f) => !f.byHeading && !f.unit.isHeading) ?? denied[0] ?? null;
  const stored = pick('stored', 2);
  // What people give is gone after a week, what the service makes is kept: the longer life counts.
  const passing = kept.filter((f) => f.value === 'temporary' && f.weight > 1);
  const keptResult = kept.find((f) => f.value === 'stored' && f.weight === 2 && f.about && f.ofResults) ?? null;
  const onlyUploadsPass = passing.every((f) => (f.weight === 3 || f.named) && f.about && !f.ofResults);
  const plainer = kept.filter((f) => f.value === 'stored' && f.weight > 1 && !f.derived);
  const lasting = plainer.find((f) => f.about) ?? plainer.find((f) => f.weight === 3);
  const stays = pick('stored', 3);
  return (
    (stays?.derived ? (lasting ?? stays) : stays) ??
    (onlyUploadsPass ? keptResult : null) ??
    pick('temporary', 3) ??
    pick('temporary', 2) ??
    stored ??
    unkept ??
    pick('temporary', 1) ??
    pick('stored', 1) ??
    pick('stored', 0)
  );
}

/** The same word, or its singular and plural ("immagine", "immagini"). */
function sameThing(a = '', b = ''): boolean {
  const shared = Math.max(SHORTEST_STEM, Math.min(a.length, b.length) - LONGEST_ENDING);
  return a === b || (a.length >= shared && LETTERS.compare(a.slice(0, shared), b.slice(0, shared)) === 0);
}
