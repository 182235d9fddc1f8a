import { allMatches } from './allMatches.ts';
import type { Patterns } from './compile.ts';
import { vendorAtStart, vendorsIn } from './vendors.ts';

/** So near the beginning stands what a sentence is about. UTF-16 units. */
const BEGINNING = 12;
/** UTF-16 units; the words for providers are longer. */
const LONGEST_PRONOUN = 6;
/** Between "our" and "provider" stand an ending and a space at most. UTF-16 units. */
const OWNED = 3;

/** True where a sentence begins with a provider or a known company: it is about them. */
export function ofProvider(p: Patterns, quote: string, low: string): boolean {
  const provider = p.is.provider.exec(low);
  // "They" may be the pictures.
  const named = provider !== null && provider[0].length > LONGEST_PRONOUN;
  return vendorAtStart(quote) || (named && provider.index < BEGINNING);
}

/** So near behind "by" a provider stands. UTF-16 units. */
const RIGHT_BEHIND = 15;

/** True where a provider or a known company is who does it: "prompts are kept for 30 days by OpenAI". */
export function doneByProvider(p: Patterns, quote: string, low: string): boolean {
  const kept = p.is.store.exec(low);
  return kept !== null && saysByProvider(p, quote, low, kept.index);
}

/** True where "by OpenAI" or "by our provider" stands in a sentence, or between two places of it. */
export function saysByProvider(p: Patterns, quote: string, low: string, from = 0, to = low.length): boolean {
  return allMatches(p.doneBy, low).some((by) => {
    const at = by.index + by[0].length;
    if (by.index < from || by.index >= to) return false;
    const name = quote.slice(quote.length - low.length + at);
    return vendorsIn(name)[0]?.index === 0 || (p.is.provider.exec(low.slice(at))?.index ?? RIGHT_BEHIND) < RIGHT_BEHIND;
  });
}

/** True where the service speaks of itself: "our provider" alone is the provider. */
export function speaksForItself(p: Patterns, context: string): boolean {
  const voice = p.is.firstPerson.exec(context);
  if (!voice) return false;
  const rest = context.slice(voice.index + voice[0].length);
  // "Penyedia AI kami", "the providers we use": what stands right behind a provider says whose it is.
  const owner = p.is.provider.exec(context.slice(0, voice.index));
  if (owner && voice.index - owner.index - owner[0].length <= OWNED) return p.is.firstPerson.test(rest);
  const provider = p.is.provider.exec(rest);
  if (!provider || provider.index > OWNED || isJoined(p, rest)) return true;
  return p.is.firstPerson.test(rest.slice(provider.index + provider[0].length));
}

/** Between "us" and "our partners" in "neither by us nor by our partners": both are meant, not the partners of ours. */
function isJoined(p: Patterns, behind: string): boolean {
  const word = p.is.joins.exec(behind);
  return word !== null && (p.lexicon.boundary ? /^\s+$/ : /^\s*$/).test(behind.slice(0, word.index));
}
