import { crc32 } from '../../images/strip/crc32.ts';
import { LedgerError } from '../ledgerError.ts';
import { deflateRaw } from './deflate.ts';
import { streamOf } from './streamOf.ts';

/** One file of an archive. Compressed unless `stored`, which is for what is compressed already. */
export interface ZipEntry {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
  stored?: boolean;
}

const UTF8_NAMES = 0x800;
/** 1980-01-01, the first day a zip can name: the same content makes the same bytes. */
const DOS_DAY = 0x21;

/**
 * A zip archive, made entry by entry as it is read (APPNOTE.TXT 6.3). Every entry's length and checksum stand before its
 * data, unlike in most streamed archives: a reader need not guess where an entry ends, which goes wrong when an entry is
 * itself a zip.
 * @throws LedgerError `backup-too-large` over 4 GiB or 65,535 entries, where the plain format ends
 */
export function zipOf(entries: AsyncIterable<ZipEntry>): ReadableStream<Uint8Array<ArrayBuffer>> {
  return streamOf(pieces(entries));
}

async function* pieces(entries: AsyncIterable<ZipEntry>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const directory: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  for await (const { name, bytes, stored } of entries) {
    const data = stored ? bytes : await deflateRaw(bytes);
    const nameBytes = new TextEncoder().encode(name);
    const common = shared(stored ? 0 : 8, crc32(bytes), data.length, bytes.length, nameBytes.length);
    const local = record(0x04034b50, common, nameBytes, []);
    directory.push(record(0x02014b50, [20, 2, ...common], nameBytes, [0, 2, 0, 2, 0, 2, 0, 4, offset, 4]));
    yield local;
    yield data;
    offset += local.length + data.length;
    if (offset > 0xffffffff || directory.length > 0xffff) throw new LedgerError('backup-too-large', `${offset} bytes`);
  }
  let size = 0;
  for (const piece of directory) {
    yield piece;
    size += piece.length;
  }
  const n = directory.length;
  yield fields([0x06054b50, 4, 0, 2, 0, 2, n, 2, n, 2, size, 4, offset, 4, 0, 2]);
}

/** The fields both headers of an entry share, as value and width in turn. */
const shared = (method: number, crc: number, packed: number, whole: number, nameLength: number): number[] => [
  20,
  2,
  UTF8_NAMES,
  2,
  method,
  2,
  0,
  2,
  DOS_DAY,
  2,
  crc,
  4,
  packed,
  4,
  whole,
  4,
  nameLength,
  2,
  0,
  2,
];

function record(signature: number, head: number[], name: Uint8Array, tail: number[]): Uint8Array<ArrayBuffer> {
  const start = fields([signature, 4, ...head]);
  const end = fields(tail);
  const whole = new Uint8Array(start.length + end.length + name.length);
  whole.set(start);
  whole.set(end, start.length);
  whole.set(name, start.length + end.length);
  return whole;
}

/** Little-endian numbers, each followed by its width in bytes. */
function fields(list: readonly number[]): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [];
  for (let i = 0; i < list.length; i += 2) {
    const value = list[i] as number;
    for (let shift = 0; shift < (list[i + 1] as number); shift++) bytes.push(Math.floor(value / 256 ** shift) & 255);
  }
  return Uint8Array.from(bytes);
}
