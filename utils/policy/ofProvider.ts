import type { Patterns } from './compile.ts';
import { vendorAtStart } from './vendors.ts';

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

/** True where the service speaks of itself: "our provider" alone is the provider. */
export function speaksForItself(p: Patterns, context: string): boolean {
  const voice = p.is.firstPerson.exec(context);
  if (!voice) return false;
  const rest = context.slice(voice.index + voice[0].length);
  // "Penyedia AI kami", "the providers we use": what stands right behind a provider says whose it is.
  const owner = p.is.provider.exec(context.slice(0, voice.index));
  if (owner && voice.index - owner.index - owner[0].length <= OWNED) return p.is.firstPerson.test(rest);
  const provider = p.is.provider.exec(rest);
  if (!provider || provider.index > OWNED) return true;
  return p.is.firstPerson.test(rest.slice(provider.index + provider[0].length));
}
