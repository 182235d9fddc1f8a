import type { Patterns } from './compile.ts';
import type { Finding, Unit } from './types.ts';

/** A domain may have accents ("liberté.example"); letters of other scripts next to it are the sentence. */
const ADDRESS = /[\w.+-]{1,64}@[\p{Script=Latin}0-9-]{1,63}(?:\.[\p{Script=Latin}0-9-]{1,63}){1,4}/giu;
const HIDDEN = /\[email[\s\u00a0]?protected\]|\[at\]|\(at\)|\[email\s?masqu/iu;
/** Neither an address nor a hidden one does without one of these. */
const MAYBE = /[@[({]|arob|arrob|chiocc/i;
/** An address with its signs written as words: "privacy [at] site [dot] com", "contact arobase site point fr". */
const IN_WORDS =
  /([\w.+-]{1,64})(?:\s?[[({]\s?(?:at|arobase|arroba|chiocciola)\s?[\])}]\s?|\s(?:arobase|arroba|chiocciola)\s)([a-z0-9-]{1,63}(?:(?:\.|\s?[[({]\s?(?:dot|point|punkt|punto|ponto)\s?[\])}]\s?|\s(?:dot|point|punkt|punto|ponto)\s)[a-z0-9-]{2,63}){1,4})/giu;
const DOT_IN_WORDS = /\s?[[({]?\s?(?<![a-z0-9-])(?:dot|point|punkt|punto|ponto)(?![a-z0-9-])\s?[\])}]?\s?/giu;
const AT_IN_WORDS = /[[({]\s?(?:at|arobase|arroba|chiocciola)\s?[\])}]|\s(?:arobase|arroba|chiocciola)\s/iu;

/** The text with such addresses written as they are meant. */
function inSigns(text: string): string {
  if (!AT_IN_WORDS.test(text)) return text;
  return text.replace(IN_WORDS, (_, name: string, domain: string) => `${name}@${domain.replace(DOT_IN_WORDS, '.')}`);
}

const PLACEHOLDER =
  /@(?:[a-z0-9.-]{1,40}[.-])?(?:example|exemple|ejemplo|exemplo|beispiel|your-?domain|yourdomain|domain|domaine|votre\w*|yoursite|yourcompany|company|test)\.|@e?mail\.com$|^(?:your|you|name|votre|deine?|ihre?|tu|seu|user|username|xxx+)@/iu;
const AUTHORITY =
  /@(?:cnil|ico|aepd|garanteprivacy|uodo|autoriteitpersoonsgegevens|datenschutz|ldi|bfdi|dataprotection|cnpd|anpd|imy|edpb|oaic|kvkk|kisa)\b|\.gov(?:\.|$)|gouv\.fr$/iu;

/** The address for privacy questions, else the general contact; `hidden` when the page only shows a masked one. */
export function email(p: Patterns, units: Unit[]): { best: Finding<string> | null; hidden: boolean } {
  let best: Finding<string> | null = null;
  let top = Number.NEGATIVE_INFINITY;
  let hidden = false;
  units.forEach((unit, index) => {
    if (!MAYBE.test(unit.quote)) return;
    hidden ||= HIDDEN.test(unit.quote);
    const text = inSigns(unit.quote);
    if (!text.includes('@')) return;
    for (const [address] of text.matchAll(ADDRESS)) {
      const value = address.replace(/[.-]+$/, '');
      if (PLACEHOLDER.test(value) || AUTHORITY.test(value) || /\.(?:png|jpe?g|gif|svg|webp)$/i.test(value)) continue;
      const around = `${unit.heading} ${unit.lead} ${units[index - 1]?.low ?? ''} ${unit.low}`;
      const score =
        (/^(?:privacy|privacidad|privacidade|dpo|gdpr|rgpd|dsgvo|datenschutz|data-?protection|dataprotection|lgpd|kvkk)/i.test(
          value,
        )
          ? 6
          : 0) +
        (p.is.privacy.test(around) ? 3 : 0) +
        (p.is.contact.test(around) ? 2 : 0) +
        (p.is.rightsHeading.test(unit.heading) ? 1 : 0) -
        (/^(?:abuse|security|press|sales|billing|noreply|no-reply|dmca|copyright|jobs)/i.test(value) ? 5 : 0);
      if (score > top) {
        top = score;
        best = { value, unit, rule: 'contact address' };
      }
    }
  });
  return { best, hidden: best === null && hidden };
}
