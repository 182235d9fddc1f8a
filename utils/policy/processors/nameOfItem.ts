import type { Patterns } from '../compile.ts';
import { fold } from '../fold.ts';
import type { Unit } from '../types.ts';

/** A name with its description behind it ("Fonnte — sends the messages"). */
const DESCRIBED = /^[^\p{L}]*(\p{Lu}\p{Ll}{2,20}(?: \p{Lu}\p{L}{1,20})?)\s?(?:[—–:(]|-\s)/u;
/** The same as a sentence ("Fonnte sends the messages"), with the words behind the name. */
const SUBJECT = /^[^\p{L}]*(\p{Lu}[\p{L}\d]{2,20}(?: \p{Lu}[\p{L}\d]{1,20})?) (\p{L}.{0,20})/u;

/** The name a list item begins with, before what is said of it. */
export function nameOfItem(p: Patterns, { item, quote }: Unit): string | undefined {
  if (!item) return undefined;
  const [, name, does = ''] = SUBJECT.exec(quote) ?? [];
  return name && p.is.receives.exec(fold(does))?.index === 0 ? name : DESCRIBED.exec(quote)?.[1];
}
