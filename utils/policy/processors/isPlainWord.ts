import type { Patterns } from '../compile.ts';
import { fold } from '../fold.ts';
import { isGeneric } from './isGeneric.ts';

/** Whether what stands where a name could be is a word for what is done there ("Hosting: …") or for a thing that many have. */
export function isPlainWord(p: Patterns, name: string): boolean {
  const low = fold(name);
  const words = [
    p.is.processor,
    p.is.store,
    p.is.data,
    p.is.content,
    p.is.otherData,
    p.is.contact,
    p.is.signIn,
    p.is.firstPerson,
    p.is.negation,
    p.is.provider,
  ];
  // "AI engine", "model provider": not "Lumo AI".
  if (p.is.modelNoun.exec(low)?.index === 0) return true;
  // "Fish Audio" may be a company, "audio files" are none.
  const isOneWord = !low.includes(' ');
  return isGeneric(name) || words.some((list) => (isOneWord ? list.test(low) : list.exec(low)?.index === 0));
}
