import { sha256Hex } from '../../images/sha256Hex.ts';
import type { ChainEntry, PackItem } from './packItem.ts';

export const FIRST_LINK = '0'.repeat(64);
const utf8 = (text: string) => new TextEncoder().encode(text);

/** The link of an entry: SHA-256 of the link before, a line feed, and the entry as JSON without its link. */
export const linkOf = (before: string, { link: _, ...entry }: Omit<ChainEntry, 'link'> & { link?: string }) =>
  sha256Hex(utf8(`${before}\n${JSON.stringify(entry)}`), crypto.subtle);

/** Hashes every item and chains it to the one before. */
export async function chainOf(items: readonly PackItem[]): Promise<ChainEntry[]> {
  const chain: ChainEntry[] = [];
  for (const [i, { kind, vouched, at, title, ending, type, bytes }] of items.entries()) {
    const n = i + 1;
    const file = `items/${String(n).padStart(4, '0')}-${kind}${ending}`;
    const sha256 = await sha256Hex(bytes, crypto.subtle);
    const entry = { n, file, kind, vouched, at, title, type, size: bytes.length, sha256 };
    chain.push({ ...entry, link: await linkOf(chain.at(-1)?.link ?? FIRST_LINK, entry) });
  }
  return chain;
}
