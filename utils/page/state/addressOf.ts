import { frameOf } from '../dom/composed.ts';
import { documentOf, urlOf } from '../dom/natives.ts';

/** Longest address the ledger takes. */
const LONGEST = 500;

/** The address of the page an element stands in, without query and fragment. A frame written by the page has its owner's. */
export function addressOf(element: Element): string {
  for (let at: Element | null = element; at; at = frameOf(at)) {
    const owner = documentOf(at);
    const url = owner ? urlOf(owner) : '';
    if (/^(https?|file):/.test(url)) return url.replace(/[?#].*$/s, '').slice(0, LONGEST);
  }
  return '';
}
