import { sha256Hex } from '../../images/sha256Hex.ts';
import { type ZipEntry, zipOf } from '../zip/zipOf.ts';
import { chainOf } from './chainOf.ts';
import { collectItems, type PackAbout } from './collectItems.ts';
import type { PackItem } from './packItem.ts';
import { packPage } from './packPage.ts';
import type { PackWords } from './packWords.ts';
import { sealText } from './seal.ts';

export interface Pack {
  zip: Blob;
  /** SHA-256 that stands for the whole content: a pack with this seal holds exactly this. */
  seal: string;
  items: number;
}

/** An evidence pack from the ledger, about one request, one service, or everything, in the language of `words`. */
export async function makePack(about: PackAbout, words: PackWords): Promise<Pack> {
  return packOf(await collectItems(about, words.titles), new Date().toISOString(), words);
}

/** A pack of items in hand. The same items, time and words make the same bytes. */
export async function packOf(items: readonly PackItem[], madeAt: string, words: PackWords): Promise<Pack> {
  const chain = await chainOf(items);
  const files = new Map(chain.map(({ file }, i) => [file, (items[i] as PackItem).bytes]));
  const utf8 = (text: string) => new TextEncoder().encode(text);
  const page = utf8(await packPage(chain, files, madeAt, words));
  files.set('chain.json', utf8(`${JSON.stringify(chain, null, 1)}\n`));
  files.set('index.html', page);
  const hashes: Record<string, string> = {};
  for (const [name, bytes] of files) hashes[name] = await sha256Hex(bytes, crypto.subtle);
  const { text, seal } = await sealText(madeAt, hashes);
  files.set('seal.json', utf8(text));
  async function* entries(): AsyncGenerator<ZipEntry> {
    // Stored, so that whoever checks it can make the very same archive again and compare every byte.
    for (const [name, bytes] of files) yield { name, bytes, stored: true };
  }
  return { zip: await new Response(zipOf(entries())).blob(), seal, items: items.length };
}
