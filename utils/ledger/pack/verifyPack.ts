import { sha256Hex } from '../../images/sha256Hex.ts';
import { zipOf } from '../zip/zipOf.ts';
import { FIRST_LINK, linkOf } from './chainOf.ts';
import type { ChainEntry } from './packItem.ts';
import { type ArchiveFile, readArchive } from './readArchive.ts';
import { readSeal } from './seal.ts';

/** One thing that is not as it was when the pack was made. */
export interface PackFault {
  file: string;
  what:
    | 'changed'
    | 'missing'
    | 'not-part-of-pack'
    | 'chain-broken'
    /** The content is right, but not the archive's own bytes around it. */
    | 'archive-changed';
}

export interface PackCheck {
  seal: string | null;
  files: number;
  faults: PackFault[];
}

/**
 * Checks a whole pack: every file against the seal, the chain link by link, and the archive byte by byte against one made
 * anew from the same files. A single changed byte anywhere is found and named.
 */
export async function verifyPack(zip: Uint8Array<ArrayBuffer>): Promise<PackCheck> {
  let best: PackCheck | undefined;
  for (const files of readArchive(zip)) {
    const check = await verifyFiles(new Map(files.map(({ name, bytes }) => [name, bytes])));
    if (check.faults.length === 0) {
      const place = await changedPlace(zip, files);
      return place === undefined ? check : { ...check, faults: [{ file: place, what: 'archive-changed' }] };
    }
    if (!best || check.faults.length < best.faults.length) best = check;
  }
  return best ?? { seal: null, files: 0, faults: [{ file: '(archive)', what: 'archive-changed' }] };
}

/** Checks the files of an unpacked pack, by name. */
export async function verifyFiles(files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>): Promise<PackCheck> {
  const sealBytes = files.get('seal.json');
  const seal = sealBytes && (await readSeal(new TextDecoder().decode(sealBytes)));
  const faults: PackFault[] = [];
  if (!seal) {
    faults.push({ file: 'seal.json', what: sealBytes ? 'changed' : 'missing' });
    return { seal: null, files: files.size, faults };
  }
  for (const [file, sha256] of Object.entries(seal.files)) {
    const bytes = files.get(file);
    if (!bytes) faults.push({ file, what: 'missing' });
    else if ((await sha256Hex(bytes, crypto.subtle)) !== sha256) faults.push({ file, what: 'changed' });
  }
  for (const file of files.keys())
    if (file !== 'seal.json' && !Object.hasOwn(seal.files, file)) faults.push({ file, what: 'not-part-of-pack' });
  const chain = files.get('chain.json');
  if (faults.length === 0) faults.push(...(await chainFaults(chain, seal.files)));
  return { seal: seal.seal, files: files.size, faults };
}

/** A seal can be made by anyone; a chain that does not fit the sealed files, all of them, was put together wrongly. */
async function chainFaults(bytes: Uint8Array | undefined, hashes: Record<string, string>): Promise<PackFault[]> {
  const chain = chainFrom(bytes);
  if (!chain) return [{ file: 'chain.json', what: 'chain-broken' }];
  const unchained = new Set(Object.keys(hashes).filter((file) => file !== 'chain.json' && file !== 'index.html'));
  let before = FIRST_LINK;
  for (const entry of chain) {
    if (entry.sha256 !== hashes[entry.file] || (await linkOf(before, entry)) !== entry.link)
      return [{ file: entry.file, what: 'chain-broken' }];
    unchained.delete(entry.file);
    before = entry.link;
  }
  return [...unchained].map((file) => ({ file, what: 'chain-broken' }));
}

function chainFrom(bytes: Uint8Array | undefined): ChainEntry[] | undefined {
  try {
    const chain: unknown = JSON.parse(new TextDecoder().decode(bytes));
    const isEntry = (value: unknown) => typeof (value as { file?: unknown } | null)?.file === 'string';
    return Array.isArray(chain) && chain.every(isEntry) ? chain : undefined;
  } catch {
    return undefined;
  }
}

async function changedPlace(zip: Uint8Array, files: readonly ArchiveFile[]): Promise<string | undefined> {
  async function* entries() {
    for (const { name, bytes } of files) yield { name, bytes, stored: true };
  }
  const again = new Uint8Array(await new Response(zipOf(entries())).arrayBuffer());
  const length = Math.max(again.length, zip.length);
  let at = 0;
  while (at < length && again[at] === zip[at]) at++;
  if (at === length) return undefined;
  return files.find(({ start, end }) => at >= start && at < end)?.name ?? '(directory of the archive)';
}
