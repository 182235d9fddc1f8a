/** Builds TIFF structures for tests and the fuzzer: EXIF blocks and whole TIFF files, of either byte order. */

export interface SampleEntry {
  tag: number;
  /** TIFF type: 1 BYTE, 2 ASCII, 3 SHORT, 4 LONG, 5 RATIONAL (pairs), 7 UNDEFINED */
  type: 1 | 2 | 3 | 4 | 5 | 7;
  value: string | readonly number[] | Uint8Array;
}

export interface SampleIfd {
  entries: SampleEntry[];
  /** Directories behind a pointer tag of this one: EXIF 0x8769, GPS 0x8825, interoperability 0xa005. */
  children?: Record<number, SampleIfd>;
}

const SIZES = { 1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 7: 1 } as const;

/** @param chain directories that follow each other: the picture's, the thumbnail's */
export function sampleTiff(chain: readonly SampleIfd[], little = true): Uint8Array {
  const out: number[] = [...(little ? [0x49, 0x49, 0x2a, 0] : [0x4d, 0x4d, 0, 0x2a]), 0, 0, 0, 0];
  const put = (at: number, value: number, size: number): void => {
    for (let n = 0; n < size; n++) out[at + n] = Math.floor(value / 256 ** (little ? n : size - 1 - n)) % 256;
  };
  const writeIfd = (ifd: SampleIfd): { at: number; nextAt: number } => {
    const pointers = Object.entries(ifd.children ?? {});
    const entries = [
      ...ifd.entries,
      ...pointers.map(([tag]) => ({ tag: Number(tag), type: 4 as const, value: [0] })),
    ].sort((a, b) => a.tag - b.tag);
    if (out.length % 2) out.push(0);
    const at = out.length;
    const nextAt = at + 2 + 12 * entries.length;
    for (let n = at; n < nextAt + 4; n++) out.push(0);
    put(at, entries.length, 2);
    for (const [n, entry] of entries.entries()) {
      const entryAt = at + 2 + 12 * n;
      const bytes = valueBytes(entry, little);
      put(entryAt, entry.tag, 2);
      put(entryAt + 2, entry.type, 2);
      put(entryAt + 4, bytes.length / SIZES[entry.type], 4);
      const child = ifd.children?.[entry.tag];
      if (child) put(entryAt + 8, writeIfd(child).at, 4);
      else if (bytes.length <= 4) for (const [b, byte] of bytes.entries()) out[entryAt + 8 + b] = byte;
      else {
        if (out.length % 2) out.push(0);
        put(entryAt + 8, out.length, 4);
        for (const byte of bytes) out.push(byte);
      }
    }
    return { at, nextAt };
  };
  let linkAt = 4;
  for (const ifd of chain) {
    const { at, nextAt } = writeIfd(ifd);
    put(linkAt, at, 4);
    linkAt = nextAt;
  }
  return Uint8Array.from(out);
}

function valueBytes({ type, value }: SampleEntry, little: boolean): number[] {
  if (typeof value === 'string') return [...new TextEncoder().encode(value), 0];
  if (value instanceof Uint8Array) return [...value];
  const size = type === 5 ? 4 : SIZES[type];
  return value.flatMap((number) =>
    Array.from({ length: size }, (_, n) => Math.floor(number / 256 ** (little ? n : size - 1 - n)) % 256),
  );
}
