import { u16le, u32le } from '../../images/bytes.ts';
import { crc32 } from '../../images/strip/crc32.ts';
import { LedgerError } from '../ledgerError.ts';
import { byteReader } from './byteReader.ts';
import { inflateRaw } from './deflate.ts';

const ENTRY = 0x04034b50;
const DIRECTORY = 0x02014b50;
const END = 0x06054b50;

/**
 * The entries of an archive, in order, one in memory at a time. Reads archives with lengths in front of the data, as
 * `zipOf` writes them. Nothing is allocated by what a header claims beyond `mostBytes` of that name.
 * @param mostBytes the largest content allowed under a name; 0 for a name that does not belong here
 * @throws LedgerError `backup-not-recognised`, `backup-truncated`, `backup-damaged`, `backup-too-large`
 */
export async function* unzip(
  stream: ReadableStream<Uint8Array>,
  mostBytes: (name: string) => number,
): AsyncGenerator<{ name: string; bytes: Uint8Array<ArrayBuffer> }> {
  const reader = byteReader(stream);
  const need = async (length: number) => {
    const bytes = await reader.take(length);
    if (bytes.length < length) throw new LedgerError('backup-truncated', 'ends inside an entry');
    return bytes;
  };
  let count = 0;
  try {
    for (;;) {
      const signature = u32le(await need(4), 0);
      if (signature === DIRECTORY && count > 0) break;
      if (signature !== ENTRY)
        throw new LedgerError(count ? 'backup-damaged' : 'backup-not-recognised', 'no zip entry where one must be');
      const head = await need(26);
      const [flags, method] = [u16le(head, 2), u16le(head, 4)];
      const [crc, packed, whole] = [u32le(head, 10), u32le(head, 14), u32le(head, 18)];
      const name = new TextDecoder().decode(await need(u16le(head, 22)));
      await need(u16le(head, 24));
      const most = mostBytes(name);
      if ((flags & ~0x806) !== 0 || (method !== 0 && method !== 8) || most === 0)
        throw new LedgerError('backup-damaged', `entry ${JSON.stringify(name.slice(0, 100))}`);
      // Deflate never grows its input by more than a thousandth and a few bytes.
      if (whole > most || packed > most + most / 1000 + 64) throw new LedgerError('backup-too-large', name);
      const data = await need(packed);
      const bytes = method === 0 ? data : await inflateRaw(data, whole);
      if (!bytes || bytes.length !== whole || crc32(bytes) !== crc) throw new LedgerError('backup-damaged', name);
      count++;
      yield { name, bytes };
    }
    await endOf(reader.take);
  } finally {
    await reader.cancel();
  }
}

/** The directory repeats what was read; only that it is there, and ends, matters. */
async function endOf(take: (length: number) => Promise<Uint8Array>): Promise<void> {
  let signature = DIRECTORY;
  while (signature === DIRECTORY) {
    const head = await take(42);
    await take(u16le(head, 24) + u16le(head, 26) + u16le(head, 28));
    signature = u32le(await take(4), 0);
  }
  if (signature !== END || (await take(18)).length < 18) throw new LedgerError('backup-truncated', 'no end of archive');
  if ((await take(1)).length > 0) throw new LedgerError('backup-damaged', 'more behind the end of the archive');
}
