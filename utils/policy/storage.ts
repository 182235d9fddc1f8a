import type { Patterns } from './compile.ts';
import { denied } from './denied.ts';
import { ofProvider, speaksForItself } from './ofProvider.ts';
import { periods } from './periods.ts';
import type { Expression } from './Sieve.ts';
import type { Finding, Unit, Uploads } from './types.ts';
import { vendorsIn } from './vendors.ts';

interface Fact extends Finding<Uploads> {
  days: number | null;
  /** 3: a lasting rule or a period; 2: a plain word such as "stored temporarily"; 1: all data, or processing only. */
  weight: number;
  /** The word for the content it names, or none where it speaks of all data. */
  about: string | undefined;
  /** The sentence itself says that word; it does not take it from the one before it or from its heading. */
  named: boolean;
  /** The sentence denies keeping in so many words. */
  denies: boolean;
  /** Kept as long as the account is, or if the user wants it: true, but said plainer by "we store it". */
  derived?: boolean;
  /** Stays with the person; and "we store your pictures", with nothing between: said of other people, it contradicts nothing. */
  onDevice?: boolean;
  plain?: boolean;
  /** Speaks of what the service makes, not of what people give it. */
  ofResults: boolean;
}

const COOKIE = /cookie|куки|çerez|クッキー|쿠키/u;
/** "Encrypted storage" names a protection; on a named place it says that something is kept. */
const ENCRYPTED =
  /encrypt|chiffr|verschlüssel|cifrad|criptogra|crittogra|versleutel|szyfr|шифр|şifrele|mã hóa|enkripsi|暗号|암호화|加密/u;
/** A whole sentence says it, where "encrypted storage" only names it. */
const IS_STORED = /\b(?:is|are) (?:[a-z]{1,12} ){0,2}(?:stored|kept|saved)\b/;
const SERVER =
  /server|serv(?:eur|idor)|serwer|сервер|sunucu|máy chủ|cloud|nube|nuvem|облак|サーバ|クラウド|서버|클라우드|服务器|云/u;
/** Content and "stored" further apart are two statements, in UTF-16 units: with spaces between words, and without. */
const NEAR = 90;
const NEAR_UNSPACED = 30;
/** Where the verb comes last, all that is kept may stand in between. */
const NEAR_LAST = 160;
/** "Unless" and a space, in UTF-16 units. */
const JUST_BEFORE = 10;
/** A longer sentence says what its period is of, and a longer item more than a name, in UTF-16 units. */
const BARE_PERIOD = 50;
/** So far reaches what is said of a word itself, in UTF-16 units. */
const BESIDE = 30;
/** Between a verb and its noun stand a word or two, in UTF-16 units. */
const BESIDE_NOUN = 10;
/** So far behind a verb stands what it is done to. UTF-16 units. */
const OBJECT = 30;
/** So many companies in one sentence are a list. */
const ENUMERATED = 3;
/** Words that begin alike up to their last letters are one; a shorter beginning is shared by too many. Letters. */
const LONGEST_ENDING = 2;
const SHORTEST_STEM = 4;
/** Letters alike but for accents and case are the same. */
const LETTERS = new Intl.Collator(undefined, { sensitivity: 'base' });
/** "Chat history: …" names in its first words what the whole line is about. */
const LABEL = /^.{0,24}?[:：]/u;

/** What happens to uploads and results, and after how many days they are gone. */
export function storage(
  p: Patterns,
  units: Unit[],
): { uploads: Finding<Uploads> | null; days: Finding<number> | null } {
  const hasContent = units.some((u) => handlesContent(p, u.low));
  // "IP address: kept for a week against too many pictures": the line is about the address.
  const ofOther = new Set(
    units.filter((u, i) => u.line !== units[i - 1]?.line && labelsOther(p, u)).map((u) => u.line),
  );
  const facts = units.flatMap((unit, index) =>
    ofOther.has(unit.line) ? [] : factsOf(p, unit, hasContent, units[index - 1]),
  );
  const timed = facts.filter((f) => f.days !== null);
  // Of two sentences with the same period, the one that names what it is of is plainer.
  const longer = (a: Fact, b: Fact): boolean =>
    (a.days ?? 0) > (b.days ?? 0) || (a.days === b.days && a.named && !b.named);
  const longest = timed.reduce<Fact | null>((a, f) => (a === null || longer(f, a) ? f : a), null);
  const days = longest ? { value: longest.days ?? 0, unit: longest.unit, rule: longest.rule } : null;
  return { uploads: longestLived(facts), days };
}

/** The longest-lived answer; a bare "stored" gives way to a sentence that says how long, or that says the opposite of the same thing. */
function longestLived(facts: Fact[]): Fact | null {
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
  /** "We do not store your pictures" says it more plainly than "discarded after processing". */
  const plainly = (fact: Fact | null): Fact | null =>
    fact && (kept.find((f) => f.value === 'not-stored' && f.denies && f.about) ?? fact);
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
    plainly(pick('not-stored', 3) ?? pick('not-stored', 2)) ??
    pick('temporary', 1) ??
    pick('stored', 1)
  );
}

function factsOf(p: Patterns, unit: Unit, hasContent: boolean, before: Unit | undefined): Fact[] {
  // What people save for themselves on their own device says nothing of what the service keeps.
  const low = without(p.is.takesHome, unit.low);
  // A heading names a matter; only "We do not store your photos" says something of it.
  const saysNo = unit.isHeading && p.is.content.test(low) && notKept(p, low) !== null;
  if ((unit.isHeading && !saysNo) || /[?？]$/.test(low) || COOKIE.test(unit.heading) || COOKIE.test(low)) return [];
  const context = unit.item ? without(p.is.takesHome, unit.context) : low;
  const named = p.is.content.exec(low) ?? (unit.item ? p.is.content.exec(unit.lead) : null);
  // "Anonymous data may be kept for ever" says nothing of pictures.
  // So does a sentence under "Account data", where that heading names no content.
  const elsewhere = p.is.otherData.test(unit.heading) && !p.is.content.test(unit.heading);
  const other = !named && (p.is.otherData.test(low) || onlyAnonymous(p, low) || elsewhere);
  // "They are deleted at once" means what the sentence before it on the same line, or else the heading, has named.
  const meant = other
    ? null
    : ((before?.line === unit.line && !before.isHeading ? p.is.content.exec(before.low) : null) ??
      p.is.content.exec(unit.heading));
  const about = (named ?? meant)?.[0];
  const ours = about !== undefined;
  const allData = !ours && hasContent && !other && p.is.data.test(context);
  // "Secure storage in the cloud", an item under "How we use your data".
  const listed = !ours && hasContent && !other && unit.item && p.is.data.test(unit.heading);
  // "Retention: 12 months by default", with nothing else named, is about everything.
  const bare =
    !ours &&
    hasContent &&
    !other &&
    low.length < BARE_PERIOD &&
    !/[\t:：]/.test(unit.quote) &&
    p.is.store.test(unit.heading);
  if (!ours && !allData && !listed && !bare) return [];
  const keepsInWords = p.is.store.test(low) || (named !== null && leadKeeps(p, unit));
  const keeps = p.is.store.test(context) || p.is.store.test(unit.heading);
  const drops = p.is.delete.test(context);
  const refused = denied(p, unit);
  const unkept = notKept(p, low) !== null;
  const notKeptInWords = keepsInWords && (unkept || refused);
  const fact = (value: Uploads, days: number | null, weight: number, rule: string): Fact => ({
    value,
    days,
    weight,
    unit,
    rule,
    about,
    named: named !== null,
    denies: notKeptInWords,
    ofResults: p.is.result.test(named ? around(low, named) : low),
  });
  // "Deleted after processing, not kept for long": the lasting is denied.
  const lasts = p.is.untilDeleted.test(low) && !onlyDenied(p, low);
  // Of all data: "nothing is kept after processing"; deleted at once is also what goes with an account.
  const atOnce = p.is.immediate.test(low) && !lasts && (ours ? drops || unkept : allData && unkept && keepsInWords);
  if (
    (p.is.onDevice.test(low) || p.is.onDevice.test(unit.heading)) &&
    !refused &&
    !(atOnce && drops) &&
    (ours || allData)
  )
    return [{ ...fact('not-stored', null, 3, 'stays on the device'), onDevice: true }];
  const spared = p.notDeleted.exec(low);
  // "Deleted after a month, if you do not ask for deletion before": what is said first counts.
  if (ours && !unkept && spared && !p.is.delete.test(low.slice(0, spared.index)))
    return [fact('stored', null, 2, 'not deleted')];

  const out: Fact[] = [];
  const acts = keeps || drops;
  const spans = !acts || p.is.otherPeriod.test(low) || p.ages.some((age) => age.test(low)) ? [] : periods(p, low);
  // "Deleting the account" as a heading speaks for the sentence below it.
  const accountEnd = p.is.accountEnd.test(low) || (drops && p.is.accountEnd.test(unit.heading));
  if (spans.length > 0 && (ours || allData || bare)) {
    const days = Math.max(...spans);
    out.push(
      days === 0
        ? fact('not-stored', 0, 3, 'deleted at once')
        : {
            ...fact(days > 90 || accountEnd ? 'stored' : 'temporary', days, 3, 'period for content'),
            derived: accountEnd && days <= 90,
          },
    );
  } else if (atOnce) {
    // "Stored temporarily, then deleted": it is stored, if not for long.
    const stored = p.is.temporary.test(low) && keepsInWords && !onlyDenied(p, low);
    out.push(fact(stored ? 'temporary' : 'not-stored', 0, 3, 'deleted at once'));
  }
  // "Deleted after 30 days unless you keep it": what is kept stays.
  if (ours && drops && p.is.unlessKept.test(low)) {
    const days = out.pop()?.days ?? null;
    out.push({ ...fact('stored', days, 3, 'kept if the user wants it'), derived: true });
  }
  // "Deleted after 30 days unless you ask for it earlier" is gone after 30 days.
  const gone = out.length > 0 && drops && !keepsInWords;
  if (p.is.untilDeleted.test(low) && !p.is.notStored.test(low) && acts && !gone && (ours || allData)) {
    out.push(fact('stored', null, 3, 'kept until deleted'));
  }
  if (out.length > 0) return out;
  if (/100\s?%/.test(low)) return [];
  const temporary = p.is.temporary.test(low) && (named !== null || !p.is.otherPeriod.test(low));
  // "Our provider may hold it for a moment" is said of another.
  const ofOther = ofProvider(p, unit.quote, low) && !speaksForItself(p, low);
  if (ours && temporary && !ofOther && p.is.store.test(context) && !onlyDenied(p, low))
    return [fact('temporary', null, 2, 'stored temporarily')];
  const kept = keepsInWords;
  if (ours && (unkept || (refused && kept))) return [fact('not-stored', null, 2, 'not kept')];
  if (ours && temporary && !ofOther) return [fact('temporary', null, 1, 'processed for a moment')];
  if (refused || unkept || temporary || !kept || /[:：]$/.test(low) || p.is.asNeeded.test(low)) return [];
  if (onlyOtherDenied(p, low)) return [];
  // "We use A (hosting), B (storage) and C (chat content)" says who does what.
  if (new Set(vendorsIn(unit.quote).map((v) => v.name)).size >= ENUMERATED) return [];
  if (named && (stands(p, low, named) || leadKeeps(p, unit)) && !announces(p, low))
    return [{ ...fact('stored', null, 2, 'content stored'), plain: touches(p, low, named) }];
  if (ENCRYPTED.test(low) && !SERVER.test(low) && !IS_STORED.test(low)) return [];
  // "Cloud storage providers" are some who get data.
  if (unit.item && low.length < BARE_PERIOD && p.is.provider.test(low)) return [];
  // 'See "Retention" above' names a section.
  if (low[(p.is.store.exec(low)?.index ?? 0) - 1] === '"') return [];
  if (!p.is.rightsCue.test(low) && !p.is.consent.test(low) && !p.is.policyTitle.test(low) && !announces(p, low))
    return [fact('stored', null, 1, 'all data stored')];
  return [];
}

/** What is kept is anonymous; "deleted or anonymised after a year" is not. */
function onlyAnonymous(p: Patterns, low: string): boolean {
  const anonymous = p.is.anonymous.exec(low);
  const gone = p.is.delete.exec(low);
  return anonymous !== null && !(gone && gone.index < anonymous.index);
}

/** The sentence names content, and no "not" stands near it. */
function handlesContent(p: Patterns, low: string): boolean {
  const named = p.is.content.exec(low);
  if (!named) return false;
  return !p.is.negation.test(low.slice(Math.max(0, named.index - NEAR), named.index + named[0].length + NEAR));
}

/** The same word, or its singular and plural ("immagine", "immagini"). */
function sameThing(a = '', b = ''): boolean {
  const shared = Math.max(SHORTEST_STEM, Math.min(a.length, b.length) - LONGEST_ENDING);
  return a === b || (a.length >= shared && LETTERS.compare(a.slice(0, shared), b.slice(0, shared)) === 0);
}

/** "This policy explains how we store your pictures" only announces. */
function announces(p: Patterns, low: string): boolean {
  const kept = p.is.store.exec(low)?.index ?? 0;
  return [p.is.policyTitle, p.is.announces].some((title) => (title.exec(low)?.index ?? kept) < kept);
}

/** "We do not store card numbers" says nothing of pictures, whatever else the sentence names. */
function deniesOther(p: Patterns, low: string, match: RegExpExecArray): boolean {
  if (p.lexicon.verbLast) return false;
  const object = low.slice(match.index + match[0].length).slice(0, OBJECT);
  const other = p.is.otherData.exec(object);
  return other !== null && !p.is.content.test(object.slice(0, other.index));
}

/** Every word for keeping in the sentence is one that is denied of something else. */
function onlyOtherDenied(p: Patterns, low: string): boolean {
  const denial = [p.is.notStored.exec(low), p.keptNot.exec(low)].find((match) => match && deniesOther(p, low, match));
  if (!denial) return false;
  return !p.is.store.test(`${low.slice(0, denial.index)} ${low.slice(denial.index + denial[0].length)}`);
}

/** "Not … kept" where "not" belongs to "kept": in "do not share the images we keep" it belongs to "share". */
function notKept(p: Patterns, low: string): RegExpExecArray | null {
  // "Kept for a month, unless zero retention is switched on" keeps.
  const excepted = ({ index }: RegExpExecArray): boolean =>
    p.is.except.test(low.slice(Math.max(0, index - JUST_BEFORE), index));
  const phrase = p.is.notStored.exec(low);
  if (phrase && (excepted(phrase) || deniesOther(p, low, phrase))) return null;
  // A verb that holds its "not" and its "we" in one word ("saklamıyoruz") denies itself.
  const oneWord = p.lexicon.boundary && phrase !== null && !/\s/.test(phrase[0]);
  if (phrase && (oneWord || !p.is.firstPerson.test(phrase[0]))) return phrase;
  const match = p.keptNot.exec(low);
  if (!match || excepted(match) || deniesOther(p, low, match)) return null;
  const others = [p.is.sell, p.is.uses, p.is.trainVerb, p.is.improveVerb];
  return others.some((other) => other.test(match[0])) || p.is.but.test(match[0]) ? null : match;
}

/** Every word for keeping in the sentence is denied ("processed temporarily, not stored"). */
function onlyDenied(p: Patterns, low: string): boolean {
  let rest = low;
  for (let match = notKept(p, rest); match; match = notKept(p, rest))
    rest = `${rest.slice(0, match.index)} ${rest.slice(match.index + match[0].length)}`;
  return rest !== low && !p.is.store.test(rest);
}

/** A sentence without what an expression finds in it. */
function without(part: Expression, low: string): string {
  let rest = low;
  for (let match = part.exec(rest); match; match = part.exec(rest))
    rest = `${rest.slice(0, match.index)} ${rest.slice(match.index + match[0].length)}`;
  return rest;
}

/** The words next to the word for the content: "generated images", "images we made for you". */
function around(low: string, { index, 0: word }: RegExpExecArray): string {
  return low.slice(Math.max(0, index - BESIDE), index + word.length + BESIDE);
}

/** The label of a line names other data, such as addresses or payments. */
function labelsOther(p: Patterns, { low, isHeading }: Unit): boolean {
  const label = isHeading ? undefined : LABEL.exec(low)?.[0];
  return label !== undefined && p.is.otherData.test(label) && !p.is.content.test(label);
}

/** "We store:" and "We never store:" speak for the items below. */
function leadKeeps(p: Patterns, { item, lead }: Unit): boolean {
  const kept = item ? p.is.store.exec(lead.slice(-BESIDE)) : null;
  return kept !== null && lead.length < BARE_PERIOD;
}

/** "Store your pictures": the word for keeping stands right before the word for the content. */
function touches(p: Patterns, low: string, named: RegExpExecArray): boolean {
  const kept = p.is.store.exec(low.slice(Math.max(0, named.index - BESIDE), named.index));
  return kept !== null && Math.min(BESIDE, named.index) - kept.index - kept[0].length < BESIDE_NOUN;
}

/** The word for keeping stands near the word for the content. */
function stands(p: Patterns, low: string, named: RegExpExecArray): boolean {
  const kept = p.is.store.exec(low);
  if (kept === null) return false;
  const label = LABEL.exec(low)?.[0] ?? '';
  if (named.index < label.length) return true;
  const near = p.lexicon.verbLast ? NEAR_LAST : NEAR;
  return Math.abs(kept.index - named.index) < (p.lexicon.boundary ? near : NEAR_UNSPACED);
}
