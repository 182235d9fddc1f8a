import { allMatches } from './allMatches.ts';
import type { Patterns } from './compile.ts';
import { denied } from './denied.ts';
import { fold } from './fold.ts';
import { foldIn } from './foldIn.ts';
import type { Finding, Unit } from './types.ts';
import { vendorsIn } from './vendors.ts';

/** Stores, platforms and sign-in products: named next to a vendor, they are no processor. */
const PLATFORM =
  /\b(?:play store|google play|app store|chrome web store|chrome extension|google drive|google accounts?|google fonts api terms|ads settings|opt-?out|privacy shield|apple (?:intelligence|foundation models?|vision)|core ml|ml kit|apple's (?:own )?on-device|github (?:repo|issue|discussion|page of)\w*|(?:repo|issue|repositor)\w* (?:on |auf |sur |en |di |na |su )?github)\b/u;
/** Who takes the money gets the data, be it a store: "subscriptions are processed by Apple through the App Store". */
const PAID_THROUGH =
  /(?:payment|purchase|subscription|billing|paiement|achat|abonnement|zahlung|käufe|kauf|pagos?\b|compras?\b|suscripci|pagament|assinatura|acquist|abbonament|betaling|aankop|płatnoś|zakup|subskrypc|оплат|платеж|покуп|подписк|ödeme|satın al|abonelik|thanh toán|pembayaran|pembelian|langganan|支払|決済|課金|購入|결제|구매|구독|支付|购买|订阅).{0,60}?(?:process|handl|manag|bill|charg|trait|gér|effectu|verarbeite|abgewickel|procesa|gestiona|realiza|processa|gestit|elabora|verwerk|afgehandel|przetwarza|realizowan|обрабатыва|осуществля|проход|işlen|yapıl|xử lý|diproses|dikelola|ditangani|処理|行われ|처리|处理)|(?:process|handl|manag)\p{L}* (?:\p{L}+ ){0,3}(?:payments?|purchases?|subscriptions?) (?:through|by|via)/u;
/** "Search engines such as Google" read the public web. */
const SEARCH =
  /search engine|moteurs? de recherche|suchmaschine|motores? de (?:búsqueda|busca|pesquisa)|motori di ricerca|zoekmachine|wyszukiwar|поисков|arama motor|mesin pencari|công cụ tìm kiếm|検索エンジン|검색\s?엔진|搜索引擎/u;
/** "An OpenAI-compatible address" may be anybody's: what stands behind such a name, and before it. */
const COMPATIBLE_BEHIND = /^(?: API)?[- ](?:compatib|kompatib|kompatyb|uyumlu|tương thích|совмест|互換|호환|兼容)/iu;
const COMPATIBLE_BEFORE = /(?:compatib|kompatib|kompatyb|совмест)\p{L}* (?:\p{L}{1,5} )?$/iu;
/** Networks that pages also name as contact, link or login: they count only in a list of recipients. */
const SOCIAL = new Set([
  'Facebook',
  'WhatsApp',
  'Instagram',
  'YouTube',
  'LinkedIn',
  'Twitter',
  'Discord',
  'Telegram',
  'Pinterest',
  'Reddit',
  'LINE',
  'Zalo',
  'Slack',
  'VK',
]);
const SIGN_IN = new Set([
  'Google',
  'Apple',
  'Meta',
  'GitHub',
  'Microsoft',
  'Discord',
  'Twitter',
  'LinkedIn',
  'Kakao',
  'Naver',
  'LINE',
  '微信',
  'VK',
  'Yandex',
  'TikTok',
  'Telegram',
]);
/** Companies whose name is also a word: they count in a list of recipients, beside another name, or in a script of its own. */
const WORDS = new Set([
  'Render',
  'Segment',
  'Convex',
  'Modal',
  'Expo',
  'Square',
  'Notion',
  'Loops',
  'Adjust',
  'Snap',
  'Polar',
  'Bolt',
  'Box',
  'Drift',
  'Persona',
  'Plausible',
  'Amplitude',
  'Clarity',
  'Axiom',
  'Tally',
  'Dub',
  'Crisp',
  'Strato',
  'Elastic',
  'Sanity',
  'Fingerprint',
  'Repro',
  'Bria',
  'fal.ai',
]);
/** A product or domain by its looks: an inner capital or a dot ("PostHog", "fal.ai"). */
const BRAND = /^(?:[A-Z][a-z]+[A-Z][A-Za-z]*|[A-Za-z0-9][A-Za-z0-9-]*\.(?:ai|io|dev|app|co|com|net|id|cloud|so|sh))$/;

/** So many companies in one sentence are a list. */
const ENUMERATED = 3;

/** Companies that receive data, by name, with the first sentence that names each. */
export function processors(p: Patterns, units: Unit[], own: string): Finding<string>[] {
  const found = new Map<string, Finding<string>>();
  const add = (value: string, unit: Unit, rule: string): void => {
    if (!found.has(value) && !own.includes(fold(value))) found.set(value, { value, unit, rule });
  };
  const companies = listsOfCompanies(units);
  units.forEach((unit, index) => {
    // A heading that is a company's name stands over what the company gets.
    const titled = unit.isHeading && unit.low.length < 60 && vendorsIn(unit.quote)[0]?.index === 0;
    const listed = titled || p.is.processor.test(unit.heading) || (unit.item && p.is.processor.test(unit.lead));
    const { low } = unit;
    const stranger = listed && companies.has(listOf(unit)) ? strangerOf(p, unit) : undefined;
    // "Not sold or shared for advertising:" above a list of recipients denies the sale, not the recipients.
    if ((unit.isHeading && !listed) || (denied(p, unit) && !p.is.sell.test(unit.lead))) return;
    const vendors = vendorsIn(unit.quote);
    // "We use these services: Google OAuth for sign-in, Stripe for payment, …" is a list in one sentence.
    const enumerated =
      unit.quote.includes('\t') ||
      (vendors.length >= ENUMERATED && new Set(vendors.map((v) => v.name)).size >= ENUMERATED);
    // "Stripe handles payments." on a line of its own is an entry of the list, too.
    const entry = listed && vendors[0]?.index === 0 && units[index - 1]?.line !== unit.line;
    const inList = listed && (unit.item || unit.isHeading || enumerated || entry);
    const names = listed || !p.latin || vendors.some((v) => !WORDS.has(v.name));
    for (const vendor of vendors) {
      const around = low.slice(Math.max(0, vendor.index - 60), vendor.index + vendor.words.length + 40);
      if (unit.item && SIGN_IN.has(vendor.name) && p.is.signIn.test(unit.lead)) continue;
      // "Fonnte — sends WhatsApp messages": the name in front is the one that receives.
      if ((!listed || stranger) && SOCIAL.has(vendor.words)) continue;
      // Code is read on GitHub everywhere; it receives data where something runs on it.
      if (!listed && vendor.name === 'GitHub' && !p.is.store.test(low)) continue;
      if (!names && WORDS.has(vendor.name) && !/[ .]/.test(vendor.words)) continue;
      if (!inList && SIGN_IN.has(vendor.name) && (p.is.signIn.test(around) || p.is.signIn.test(unit.heading))) continue;
      if (!inList && PLATFORM.test(around) && !PAID_THROUGH.test(low)) continue;
      if (SEARCH.test(low.slice(Math.max(0, vendor.index - 30), vendor.index))) continue;
      if (denies(p, unit, vendor)) continue;
      if (onlyCompatible(unit.quote, vendor)) continue;
      if (/https?:|www\./.test(unit.quote.slice(Math.max(0, vendor.index - 12), vendor.index))) continue;
      add(vendor.name, unit, listed ? 'listed among processors' : 'named as recipient');
    }
    if (stranger) add(stranger, unit, 'listed among processors');
    if (enumerated) for (const name of strangersBetween(unit.quote)) add(name, unit, 'listed among processors');
    if (listed) for (const name of brandsOfItem(unit, p.latin)) add(name, unit, 'listed among processors');
    for (const name of brandsOfProvider(p, unit.quote)) add(name, unit, 'named as provider');
  });
  return [...found.values()];
}

/** So many known companies at the beginning of its items make a list of recipients one of companies. */
const KNOWN = 1;
/** A name with its description behind it ("Fonnte — sends the messages"). */
const DESCRIBED = /^[^\p{L}]*(\p{Lu}\p{Ll}{2,20}(?: \p{Lu}\p{L}{1,20})?)\s?(?:[—–:(]|-\s)/u;

/** Items of one list share their lead-in and their heading. */
function listOf(unit: Unit): string {
  return `${unit.heading}\n${unit.lead}`;
}

/** The lists most of whose readers would call a list of companies: several items begin with one that is known. */
function listsOfCompanies(units: Unit[]): Set<string> {
  const counts = new Map<string, number>();
  for (const unit of units) {
    const name = unit.item ? DESCRIBED.exec(unit.quote)?.[1] : undefined;
    if (name && vendorsIn(name)[0]?.index === 0) counts.set(listOf(unit), (counts.get(listOf(unit)) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= KNOWN).map(([list]) => list));
}

/** The unknown name an item of such a list begins with, unless it is a word for what is done there ("Hosting: …"). */
function strangerOf(p: Patterns, unit: Unit): string | undefined {
  const name = unit.item ? DESCRIBED.exec(unit.quote)?.[1] : undefined;
  if (!name || GENERIC.test(name) || vendorsIn(name).length > 0) return undefined;
  const words = [p.is.processor, p.is.store, p.is.data, p.is.content, p.is.otherData, p.is.contact, p.is.signIn];
  if (words.some((list) => list.test(fold(name)))) return undefined;
  return vendorsIn(unit.quote).some((vendor) => !SOCIAL.has(vendor.words)) ? undefined : name;
}

/** A name in a row with its purpose behind it, alone or with another: "…, Clerk (sign-in), Lumoro and Vizo (images)". */
const WITH_PURPOSE =
  /(?<=[,:;] |\s\p{Ll}{1,3} )\p{Lu}[\p{L}\d.]{2,20}(?: \p{Lu}[\p{L}\d]{1,20})?(?= (?:\p{Ll}{1,3} \p{Lu}[\p{L}\d.]{1,20} )?\()/gu;
/** So many known names of that form make the row one of companies. */
const KNOWN_BESIDE = 2;

/** The unknown names in a row of companies with their purposes. */
function strangersBetween(quote: string): string[] {
  const names = allMatches(WITH_PURPOSE, quote).map(([name]) => name);
  const strangers = names.filter((name) => vendorsIn(name).length === 0 && !GENERIC.test(name));
  return names.length - strangers.length >= KNOWN_BESIDE ? strangers : [];
}

/** The mark of a list item stands before its text in the quote alone. UTF-16 units. */
const MARK = 4;

/** True where a name only says what something is made to work with. */
function onlyCompatible(quote: string, { words, index }: { words: string; index: number }): boolean {
  return (
    COMPATIBLE_BEHIND.test(quote.slice(index + words.length)) ||
    COMPATIBLE_BEFORE.test(quote.slice(Math.max(0, index - BEFORE), index))
  );
}

/** "We do not share … with X": negation and sharing stand together before the name, or after it where the verb comes last. */
function denies(p: Patterns, unit: Unit, { words, index }: { words: string; index: number }): boolean {
  const { low } = unit;
  if (p.is.except.test(low)) return false;
  const at = low.indexOf(foldIn(p.lexicon.lang, words), Math.max(0, index - MARK));
  if (at < 0) return false;
  if (p.lexicon.verbLast) {
    const after = low.slice(at, at + 60).split(/[,、;。]/u)[0] ?? '';
    const shared = p.is.processor.exec(after) ?? p.is.uses.exec(after);
    if (shared && p.is.negation.test(after.slice(shared.index, shared.index + shared[0].length + 8))) return true;
  }
  const before = low.slice(0, at);
  // "No picture, no text and no name is sent to …": each "no" may be the one of the sending.
  for (let from = 0; ; ) {
    const negated = p.is.negation.exec(before.slice(from));
    if (!negated) return false;
    if (deniesSharing(p, before.slice(from + negated.index))) return true;
    from += negated.index + negated[0].length;
  }
}

/** "Not" and what is denied are so near each other. UTF-16 units. */
const REACH = 45;
/** So near stands the name behind them. UTF-16 units. */
const REACH_OF_NAME = 160;

/** The words from "not" up to a name speak of sharing, with nothing in between. */
function deniesSharing(p: Patterns, words: string): boolean {
  if (words.length >= REACH_OF_NAME || p.is.but.test(words)) return false;
  return [p.is.processor, p.is.uses].some((word) => {
    const shared = word.exec(words);
    return shared !== null && shared.index < REACH && !/[,;:]/.test(words.slice(0, shared.index));
  });
}

/** A name of two words that could be nothing else. */
const MAKER = /^[A-Z][A-Za-z0-9]{1,20} (?:AI|Labs|Cloud|Pay)$/;
const ASIDE = /\(([^()]{2,60})\)/gu;
/** The words before a parenthesis. UTF-16 units. */
const BEFORE = 40;

/** The unknown names in parentheses behind a provider: "our image provider (Lumo AI)". */
function brandsOfProvider(p: Patterns, quote: string): string[] {
  if (!quote.includes('(')) return [];
  return allMatches(ASIDE, quote).flatMap((match) => {
    const before = foldIn(p.lexicon.lang, quote.slice(Math.max(0, match.index - BEFORE), match.index));
    const said = p.is.processor.exec(before) ?? p.is.provider.exec(before);
    if (!said || said.index + said[0].length < before.length - 1) return [];
    return (match[1] ?? '')
      .split(/,\s*/u)
      .map((name) => name.trim())
      .filter((name) => vendorsIn(name).length === 0 && (BRAND.test(name) || MAKER.test(name)));
  });
}

/** Latin letters in a list of recipients that are no names. */
const GENERIC =
  /^(?:api|ai|ip|sdk|cdn|ssl|tls|https?|cookies?|urls?|sns|db|os|llm|it|id|e-?mail|app|web|ios|android|windows|chrome|safari|pdf|ocr|gdpr|ccpa|oauth|uuid|csv|json|sso|sms|pro|premium|analytics|hosting|crash|server|cloud)(?![a-z])/i;
/** A name in Latin letters, up to three words. */
const LATIN_NAME = /^[A-Z][A-Za-z0-9.&+-]{2,24}(?: [A-Z][A-Za-z0-9.]{1,20}){0,2}$/;

/** The unknown names a listed item or table row starts with; in a script of its own, any name in Latin letters is one. */
function brandsOfItem(unit: Unit, latin: boolean): string[] {
  if (!unit.item && !unit.quote.includes('\t') && !unit.isHeading) return [];
  const first =
    unit.quote
      .replace(/^[^\p{L}]+/u, '')
      .split(/\t|\s[-–—(]|[:：(（,、，]/u)[0]
      ?.trim() ?? '';
  const names = first.split(/\s?[/・]\s?/u);
  // "Stripe / Lumoro": what stands beside a known company is one, too.
  const beside = names.some((name) => vendorsIn(name)[0]?.index === 0);
  return names
    .filter(
      (name) =>
        vendorsIn(name).length === 0 &&
        (BRAND.test(name) || ((beside || !latin) && !unit.isHeading && LATIN_NAME.test(name) && !GENERIC.test(name))),
    )
    .map((name) => name.replace(/\.(?:com|net)$/, ''));
}
