import { LetterTree } from './LetterTree.ts';
import list from './vendors.json' with { type: 'json' };

/** A known company in a text: its name, the words used for it, and where they stand. */
interface Vendor {
  name: string;
  words: string;
  index: number;
}

/** The name of a company for each way to write it. */
const ALIASES = new Map<string, string>();
for (const [name, aliases] of Object.entries(list as Record<string, string[]>))
  for (const words of [name, ...aliases]) ALIASES.set(words, name);
const TREE = new LetterTree([...ALIASES.keys()]);

/** A company's name does not begin behind these, nor end before a letter or digit: ASCII, as their names are. */
const JOINED = /[A-Za-z0-9.@-]/;
const GOES_ON = /[A-Za-z0-9]/;
const ASCII = 128;
const joined = asciiTable(JOINED);
const goesOn = asciiTable(GOES_ON);

function asciiTable(expression: RegExp): Uint8Array {
  return Uint8Array.from({ length: ASCII }, (_, code) => Number(expression.test(String.fromCharCode(code))));
}

/** What stands before a name that is part of a web address; "Render/Supabase" is two names. */
const ADDRESS = /(?:[.:/][\w.-]{0,60}|\bwww)\/$/;
const NONE: readonly Vendor[] = [];

/** Known companies named in the text as it stands on the page, with the words used and their places. */
export function vendorsIn(quote: string): readonly Vendor[] {
  let found: Vendor[] | undefined;
  for (let index = 0; index < quote.length; ) {
    const node = TREE.first(quote.charCodeAt(index));
    const isFree = node !== 0 && (index === 0 || joined[quote.charCodeAt(index - 1)] !== 1);
    const end = isFree ? endOfName(quote, index, node) : 0;
    if (end > 0 && !inAddress(quote, index)) {
      const words = quote.slice(index, end);
      found ??= [];
      found.push({ name: ALIASES.get(words) ?? words, words, index });
    }
    index = end || index + 1;
  }
  return found ?? NONE;
}

/** Where the longest name ends that begins at a place, its first letter's node being known; 0 if there is none. */
function endOfName(quote: string, start: number, first: number): number {
  let end = 0;
  let node = first;
  for (let i = start + 1; node !== 0; i++) {
    const code = i < quote.length ? quote.charCodeAt(i) : 0;
    if (TREE.textAt(node) !== 0 && goesOn[code] !== 1) end = i;
    node = TREE.next(node, code);
  }
  return end;
}

function inAddress(quote: string, index: number): boolean {
  return quote[index - 1] === '/' && ADDRESS.test(quote.slice(Math.max(0, index - 70), index));
}

/** True when a known company is the subject: named within the first words. */
export function vendorAtStart(quote: string): boolean {
  return vendorsIn(quote.slice(0, 60)).some((v) => v.index < 25);
}
