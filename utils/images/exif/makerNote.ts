import { hasAscii, u16be, u16le } from '../bytes.ts';
import type { FactKind } from '../carried.ts';
import type { FactSink } from '../factSink.ts';
import makers from './makerNotes.json' with { type: 'json' };
import { type Ifd, type IfdEntry, readIfd, readTiff, type TiffFile } from './readTiff.ts';
import { readText } from './readValue.ts';

interface Maker {
  signature?: string;
  make?: string;
  tiffAt?: number;
  ifdAt?: number;
  base?: string;
  tags: Record<string, string[]>;
}

/**
 * The few fields of a maker note that point at one camera, one owner or one place. The rest of a maker note is the maker's
 * secret; that there is one, and how large, is always said.
 */
export function makerNote(tiff: TiffFile, entry: IfdEntry, make: string, sink: FactSink): void {
  sink.add('maker-note', 'MakerNote', `${entry.size} bytes`, 'maker-note');
  const { data, little } = tiff;
  const at = entry.valueAt;
  const maker = (makers as unknown as Maker[]).find(({ signature, make: name }) =>
    signature ? hasAscii(data, at, signature) : name !== undefined && make.startsWith(name),
  );
  if (!maker) return;
  if (maker.tiffAt !== undefined) {
    const inner = readTiff(data.subarray(at + maker.tiffAt, at + entry.size));
    if (inner.ifds[0]) addTags(inner, inner.ifds[0], maker, sink);
    return;
  }
  const base = maker.base === 'note' ? at : 0;
  // Fujifilm is little-endian and Apple is big-endian whatever the file is; the others follow the file.
  const order = maker.signature === 'FUJIFILM' ? true : maker.signature?.startsWith('Apple') ? false : little;
  const inner: TiffFile = { data: data.subarray(base), little: order, ifds: [], sound: true };
  const start = at - base + (maker.ifdAt ?? 0);
  const count = (order ? u16le : u16be)(inner.data, start);
  if (count > 0 && count < 512) addTags(inner, readIfd(inner, start, 'Exif'), maker, sink);
}

function addTags(tiff: TiffFile, ifd: Ifd, maker: Maker, sink: FactSink): void {
  for (const entry of ifd.entries) {
    const [kind, label] = maker.tags[entry.tag] ?? [];
    if (!kind || !label || entry.size > 4096) continue;
    const value = readText(tiff, entry);
    if (value !== '0') sink.add(kind as FactKind, label, value, 'maker-note');
  }
}
