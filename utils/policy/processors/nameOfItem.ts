import type { Unit } from '../types.ts';

/** A name with its description behind it ("Fonnte — sends the messages"). */
const DESCRIBED = /^[^\p{L}]*(\p{Lu}\p{Ll}{2,20}(?: \p{Lu}\p{L}{1,20})?)\s?(?:[—–:(]|-\s)/u;

/** The name a list item begins with, before what is said of it. */
export const nameOfItem = ({ item, quote }: Unit): string | undefined =>
  item ? DESCRIBED.exec(quote)?.[1] : undefined;
