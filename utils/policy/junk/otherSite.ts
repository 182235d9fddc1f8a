import { fold } from '../fold.ts';
import { vendorsIn } from '../vendors.ts';
import type { Fault } from './faultTypes.ts';

/** Words by which a text calls a site its own, in fifteen languages. */
const OWN = new RegExp(
  `(?<!\\p{L})(?:${[
    'welcome to',
    'bienvenue (?:sur|chez)',
    'selamat datang di',
    'willkommen (?:bei|auf)',
    'bienvenid[oa]s? a',
    'bem-vindo(?:\\(a\\))? a[o]?',
    'benvenut[oi] (?:su|in)',
    'welkom bij',
    'witamy (?:w|na)',
    'добро пожаловать (?:на|в)',
    'chào mừng (?:bạn )?đến(?: với)?',
    '(?:our|notre|nos|kami|unsere[rn]?|nuestr[oa]|noss[oa]|nostr[oa]|onze|nasz\\p{L}*|наш\\p{L}*) (?:web ?)?(?:sites?|site web|situs|websites?|webseite|sitio(?: web)?|sito(?: web)?|strona|stron\\p{L}*|сайт\\p{L}*|platform\\p{L}*)',
    'situs(?: web)? kami',
    'privacy policy (?:for|of)',
    'politique de confidentialité (?:de|pour)',
    'kebijakan privasi (?:untuk)?',
    'datenschutzerklärung (?:für|von|der)',
    'política de (?:privacidad|privacidade) (?:de|da|do|para)',
    'informativa sulla privacy (?:di|per)',
    'privacybeleid van',
    'polityka prywatności',
    'политика конфиденциальности',
  ].join('|')})`,
  'u',
);
const WIDE_OWN = /(?:当社|本サイト|当サイト|本网站|我们的网站|我们|본 사이트|당사)/u;
const DOMAIN =
  /(?:https?:\/\/)?(?:www\.)?((?:[a-z0-9][a-z0-9-]{0,40}\.){1,3}(?:com|net|org|ai|io|app|dev|co|me|art|site|online|tech|vip|xyz|info|id|fr|de|es|pt|it|nl|pl|ru|tr|vn|jp|kr|cn|eu|uk|br|pro|live|blog|lat|photo|space|tools?|studio|cc|so|in))(?![\p{L}\p{N}-])/giu;
/** How far after "our website" the address may stand. */
const REACH = 60;

const squash = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]/gu, '');
/** "kontext-ai" of www.kontext-ai.com; the part a person would call the name. */
function nameOf(host: string): string {
  const labels = host.replace(/^www\./, '').split('.');
  const short = labels.length > 2 && /^(?:co|com|org|net|ac|or|web)$/.test(labels.at(-2) ?? '') ? 3 : 2;
  return labels.at(-short) ?? host;
}

/**
 * The first place where a policy calls another site its own, if it never names this one.
 * @param host where the policy was read
 * @param names other names of the service and its operator: its entry in the catalogue knows them
 */
export function otherSite(text: string, host: string, names: readonly string[]): Fault | undefined {
  const known = [nameOf(host), ...names].map(squash).filter((name) => name.length >= 3);
  const all = squash(text);
  if (known.length === 0 || known.some((name) => all.includes(name))) return undefined;
  for (const raw of text.split('\n')) {
    const line = raw.slice(0, 2000);
    for (const { index, 1: domain = '' } of line.matchAll(DOMAIN)) {
      const low = fold(line.slice(Math.max(0, index - REACH), index));
      const at = line[index - 1] === '@';
      if (at || !(OWN.test(low) || WIDE_OWN.test(low)) || vendorsIn(domain).length > 0) continue;
      const quote = line.trim();
      return {
        kind: 'other-site',
        about: domain,
        quotes: [quote.length > 400 ? line.slice(Math.max(0, index - 120), index + 120).trim() : quote],
      };
    }
  }
  return undefined;
}
