import type { Patterns } from '../compile.ts';
import { denied } from '../denied.ts';
import { isQuestion } from '../isQuestion.ts';
import { doneByProvider, ofProvider, speaksForItself } from '../ofProvider.ts';
import { periods } from '../periods.ts';
import type { Unit, Uploads } from '../types.ts';
import { vendorAtStart, vendorsIn } from '../vendors.ts';
import { announces } from './announces.ts';
import { around } from './around.ts';
import { BARE_PERIOD } from './distances.ts';
import type { Fact } from './Fact.ts';
import { leadKeeps } from './leadKeeps.ts';
import { namesAge } from './namesAge.ts';
import { notKept } from './notKept.ts';
import { onlyAnonymous } from './onlyAnonymous.ts';
import { onlyDenied } from './onlyDenied.ts';
import { onlyOtherDenied } from './onlyOtherDenied.ts';
import { opposed } from './opposed.ts';
import { stands } from './stands.ts';
import { touches } from './touches.ts';
import { without } from './without.ts';

/** Gone within seconds is not kept. In days. */
const MINUTE = 1 / 1440;
/** So near behind the verb stands what something is kept for. UTF-16 units. */
const PURPOSE_AT_ONCE = 14;
/** So many companies in one sentence are a list. */
const ENUMERATED = 3;

/** What one unit says of keeping uploads and results; `before` is the unit that stands before it. */
export function factsOf(p: Patterns, unit: Unit, hasContent: boolean, before: Unit | undefined): Fact[] {
  return opposed(p, unit).flatMap((clause, i, clauses) =>
    factsOfClause(p, clause, hasContent, clauses[i - 1] ?? before),
  );
}

function factsOfClause(p: Patterns, unit: Unit, hasContent: boolean, before: Unit | undefined): Fact[] {
  // What people save for themselves on their own device says nothing of what the service keeps.
  const low = without(p.is.takesHome, unit.low);
  // A heading names a matter; only "We do not store your photos" says something of it.
  const saysNo = unit.isHeading && p.is.content.test(low) && notKept(p, low) !== null;
  if ((unit.isHeading && !saysNo) || isQuestion(low)) return [];
  const context = unit.item ? without(p.is.takesHome, unit.context) : low;
  const named = p.is.content.exec(low) ?? (unit.item ? p.is.content.exec(unit.lead) : null);
  // "Anonymous data may be kept for ever" says nothing of pictures.
  // So does a sentence under "Account data", where that heading names no content.
  const elsewhere = p.is.otherData.test(unit.heading) && !p.is.content.test(unit.heading);
  // "For the duration of your subscription" says how long, not of what.
  const other = !named && (p.is.otherData.test(without(p.is.untilDeleted, low)) || onlyAnonymous(p, low) || elsewhere);
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
  const onDevice = p.is.onDevice.test(low);
  const denial = notKept(p, low);
  // "Not retained by us for training" may be kept for something else.
  const purpose = denial && p.is.trainAlone.exec(low.slice(denial.index + denial[0].length));
  if (purpose && purpose.index < PURPOSE_AT_ONCE) return [];
  const unkept = denial !== null;
  const termed = termOfContent(p, low);
  const saysOfKeeping =
    termed || keeps || keepsInWords || drops || unkept || onDevice || p.is.onDevice.test(unit.heading);
  // Every answer below rests on such a word.
  if (!saysOfKeeping && !p.is.temporary.test(low) && !p.is.delete.test(low)) return [];
  // "Security and cookies" stands over files and conversations, too.
  if (p.is.cookie.test(low) || (named === null && p.is.cookie.test(unit.heading))) return [];
  const refused = denied(p, unit);
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
  const lasts = (): boolean => p.is.untilDeleted.test(low) && !onlyDenied(p, low);
  // "Kept until the processing is done" is not kept.
  const done = p.is.untilDone.test(low);
  // Of all data: "nothing is kept after processing"; deleted at once is also what goes with an account.
  const atOnce =
    ((ours || allData) && done && (drops || keepsInWords)) ||
    (p.is.immediate.test(low) && (ours ? drops || unkept : allData && unkept && keepsInWords) && !lasts());
  if ((onDevice || p.is.onDevice.test(unit.heading)) && !refused && !(atOnce && drops) && (ours || allData))
    return [{ ...fact('not-stored', null, 3, 'stays on the device'), onDevice: true, byHeading: !onDevice }];
  const spared = p.notDeleted.exec(low);
  // "Deleted after a month, if you do not ask for deletion before": what is said first counts.
  if (ours && !unkept && spared && !p.is.delete.test(low.slice(0, spared.index)))
    return [fact('stored', null, 2, 'not deleted')];

  const out: Fact[] = [];
  const acts = keeps || drops || termed;
  const spans = !acts || p.is.otherPeriod.test(low) || namesAge(p, low) ? [] : periods(p, usualPart(p, low));
  // "OpenAI keeps prompts for a month", "our provider may hold it for a moment": said of another.
  const saidOfOther = (): boolean =>
    (ofProvider(p, unit.quote, low) && !speaksForItself(p, low)) || doneByProvider(p, unit.quote, unit.low);
  if (spans.length > 0 && saidOfOther()) return [];
  // "Deleting the account" as a heading speaks for the sentence below it.
  const accountEnd = p.is.accountEnd.test(low) || (drops && p.is.accountEnd.test(unit.heading));
  if (spans.length > 0 && (ours || allData || bare)) {
    const days = Math.max(...spans);
    out.push(
      days < MINUTE
        ? fact('not-stored', days, 3, 'deleted at once')
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
  // "Deleted after 30 days unless you keep it": what is kept stays; after how long, "deleted at once" does not say.
  if (ours && drops && p.is.unlessKept.test(low)) {
    const days = out.pop()?.days || null;
    out.push({ ...fact('stored', days, 3, 'kept if the user wants it'), derived: true });
  }
  // "Deleted after 30 days unless you ask for it earlier" is gone after 30 days.
  const gone = out.length > 0 && drops && !keepsInWords;
  // "You may ask us to delete your account and all data for good" keeps nothing until then.
  const grants = !ours && (p.is.rightsCue.test(low) || p.is.rightsHeading.test(unit.heading));
  if (
    p.is.untilDeleted.test(low) &&
    !done &&
    !p.is.notStored.test(low) &&
    acts &&
    !gone &&
    !grants &&
    (ours || allData)
  ) {
    out.push(fact('stored', null, 3, 'kept until deleted'));
  }
  if (out.length > 0) return out;
  if (/100\s?%/.test(low)) return [];
  const temporary = p.is.temporary.test(low) && (named !== null || !p.is.otherPeriod.test(low));
  const ofOther = temporary && saidOfOther();
  if (ours && temporary && !ofOther && p.is.store.test(context) && !onlyDenied(p, low))
    return [fact('temporary', null, 2, 'stored temporarily')];
  const kept = keepsInWords;
  if (ours && (unkept || (refused && kept))) return [fact('not-stored', null, 2, 'not kept')];
  if (ours && temporary && !ofOther) return [fact('temporary', null, 1, 'processed for a moment')];
  if (refused || unkept || temporary || !kept || /[:：]$/.test(low) || p.is.asNeeded.test(low)) return [];
  if (onlyOtherDenied(p, low)) return [];
  // "We use A (hosting), B (storage) and C (chat content)" says who does what.
  const vendors = vendorsIn(unit.quote);
  if (vendors.length >= ENUMERATED && new Set(vendors.map((v) => v.name)).size >= ENUMERATED) return [];
  if (named && (stands(p, low, named) || leadKeeps(p, unit)) && !announces(p, low))
    return [{ ...fact('stored', null, 2, 'content stored'), plain: touches(p, low, named) }];
  // "Encrypted storage" names a protection; on a named place, or as a whole sentence, it says that something is kept.
  if (p.is.encrypted.test(low) && !p.is.server.test(low) && !p.is.isStored.test(low)) return [];
  // "Cloud storage providers" are some who get data.
  if (unit.item && low.length < BARE_PERIOD && p.is.provider.test(low)) return [];
  // 'See "Retention" above' names a section.
  if (low[(p.is.store.exec(low)?.index ?? 0) - 1] === '"') return [];
  // Below a company's name as a heading stands what that company does.
  if (before?.isHeading && vendorsIn(before.quote)[0]?.index === 0) return [];
  if (!p.is.rightsCue.test(low) && !p.is.consent.test(low) && !p.is.policyTitle.test(low) && !announces(p, low))
    // "Supabase — hosts the database" says so by the way.
    return [fact('stored', null, unit.item && vendorAtStart(unit.quote) ? 0 : 1, 'all data stored')];
  return [];
}

/** "30 days by default (1 to 365 days, if you set it so)": the part that says what is usual; else the whole sentence. */
function usualPart(p: Patterns, low: string): string {
  if (!p.is.byDefault.test(low)) return low;
  return low.split(/[(),;（）、，；]/u).find((part) => p.is.byDefault.test(part) && periods(p, part).length > 0) ?? low;
}

/** "Account and pictures: as long as …": a label that names content, and how long right behind it. */
const LABEL = /^[^:：]{1,60}[:：]\s?/u;
const RIGHT_BEHIND = 6;

/** A labelled line gives content a term without a word for keeping. */
function termOfContent(p: Patterns, low: string): boolean {
  const label = LABEL.exec(low)?.[0];
  if (label === undefined || !p.is.content.test(label)) return false;
  return (p.is.untilDeleted.exec(low.slice(label.length))?.index ?? RIGHT_BEHIND) < RIGHT_BEHIND;
}
