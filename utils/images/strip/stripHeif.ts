import { type HeifItem, isMetadataItem, isXmpItem } from '../container/heifItem.ts';
import type { Heif } from '../container/readHeif.ts';
import type { HeifLayout } from '../container/walkHeif.ts';
import {
  isZero,
  mergeRanges,
  type Patch,
  patched,
  patchesAreSound,
  type Range,
  rangesMeet,
  sameBytes,
} from './patch.ts';
import { quietMovie } from './quietMovie.ts';
import { freeBox, rebuildMeta } from './rebuildMeta.ts';
import type { Kept, Outcome, Removed, StripNote } from './stripped.ts';
import type { Wanted } from './wanted.ts';

const TOP_KEPT = new Set(['ftyp', 'styp', 'meta', 'mdat', 'moov', 'moof', 'sidx', 'mfra', 'pdin']);

/**
 * Removes everything from a HEIC or AVIF without moving a byte of the picture: metadata items leave the item tables, their bytes become
 * zero, and so does every byte of the media data that no picture item points at. Orientation is the container's own and stays.
 */
export function stripHeif(bytes: Uint8Array, layout: HeifLayout, wanted: Wanted): Outcome {
  const { heif } = layout;
  const metaBox = heif.meta;
  if (!heif.sound || !metaBox) return { reason: 'damaged' };
  const xmp = xmpPlace(bytes, heif, wanted.xmp);
  const drop = dropped(heif, xmp?.item);
  const pictures = extentsOf([...heif.items.values()].filter(({ id }) => !drop.has(id) && id !== xmp?.item.id));
  const gone = extentsOf([...heif.items.values()].filter(({ id }) => drop.has(id)));
  if (!pictures || !gone || pictures.some((range) => range.end > bytes.length) || rangesMeet(gone, pictures))
    return { reason: 'layout-not-understood' };
  // Picture data anywhere else than in media data or `idat` would go with its box.
  const homes = [...heif.top.filter((box) => box.type === 'mdat'), ...heif.inMeta.filter((box) => box.type === 'idat')];
  const isHome = (range: Range): boolean => homes.some((box) => range.start >= box.body && range.end <= box.end);
  if (heif.top[0]?.type !== 'ftyp' || !pictures.every(isHome)) return { reason: 'layout-not-understood' };
  const meta = rebuildMeta(bytes, heif, drop);
  if (!meta) return { reason: 'layout-not-understood' };

  if (xmp && rangesMeet([xmp.range], pictures)) return { reason: 'layout-not-understood' };

  const patches: Patch[] = [];
  const removed: Removed[] = [...drop].map((id) => ({ name: itemName(heif, id), bytes: sizeOf(heif.items.get(id)) }));
  const kept = mergeRanges([...pictures, ...(xmp ? [xmp.range] : [])]);
  blankInMeta(meta, heif, kept);
  if (!sameBytes(meta, bytes.subarray(metaBox.start, metaBox.end))) patches.push({ at: metaBox.start, bytes: meta });
  if (xmp && !sameBytes(xmp.bytes, bytes.subarray(xmp.range.start, xmp.range.end)))
    patches.push({ at: xmp.range.start, bytes: xmp.bytes });
  const isSequence = heif.top.some((box) => box.type === 'moov' || box.type === 'moof');
  let end = 0;
  for (const box of heif.top) {
    if (TOP_KEPT.has(box.type)) end = box.end;
    if (box.type === 'mdat') {
      // The samples of a sequence are found through its own tables; there only the items that go are blanked.
      const holes = isSequence ? inside(gone, box) : between(kept, { start: box.body, end: box.end });
      for (const hole of holes) blank(bytes, hole, patches);
    } else if (box.type === 'moov')
      patches.push(
        ...quietMovie(bytes, box).filter(
          (patch) => !sameBytes(patch.bytes, bytes.subarray(patch.at, patch.at + patch.bytes.length)),
        ),
      );
    else if (!TOP_KEPT.has(box.type)) {
      if (!isFree(bytes, box)) {
        patches.push({ at: box.start, bytes: freeBox(box.end - box.start) });
        removed.push({ name: box.type, bytes: box.end - box.start });
      }
    }
  }
  const inFile = patches.filter((patch) => patch.at < end);
  if (end < bytes.length) removed.push({ name: 'after the end', bytes: bytes.length - end });
  if (!patchesAreSound(inFile, end)) return { reason: 'layout-not-understood' };
  const written = mergeRanges(inFile.map((patch) => ({ start: patch.at, end: patch.at + patch.bytes.length })));
  const outsideMeta = pictures.filter((range) => range.start < metaBox.start || range.end > metaBox.end);
  return {
    parts: patched(bytes.subarray(0, end), inFile),
    changed: inFile.length > 0 || end < bytes.length,
    removed,
    kept: report(layout, drop, xmp !== null),
    notes: notes(layout, wanted, xmp !== null),
    pictureIdentical: !rangesMeet(written, outsideMeta) && inMetaIdentical(bytes, meta, heif, pictures),
  };
}

/** Metadata items, and small pictures made from the large one; a thumbnail that other items build on stays. */
function dropped(heif: Heif, spared: HeifItem | undefined): Set<number> {
  const drop = new Set<number>();
  for (const item of heif.items.values()) if (isMetadataItem(item) && item !== spared) drop.add(item.id);
  for (const { type, from } of heif.references) {
    const isNeeded =
      heif.primary === from || heif.references.some((other) => other.type !== 'cdsc' && other.to.includes(from));
    if (type === 'thmb' && !isNeeded) drop.add(from);
  }
  return drop;
}

/** @returns null when an item lies where it cannot be reached: in another item, or in another file */
function extentsOf(items: readonly HeifItem[]): Range[] | null {
  const ranges: Range[] = [];
  for (const item of items) {
    // A derived picture (`iden`, some overlays) has no data of its own.
    if (item.extents.length > 0 && item.method !== 0 && item.method !== 1) return null;
    for (const extent of item.extents) ranges.push(extent);
  }
  return mergeRanges(ranges);
}

function xmpPlace(
  bytes: Uint8Array,
  heif: Heif,
  packet: Uint8Array | null,
): { item: HeifItem; range: Range; bytes: Uint8Array } | null {
  if (!packet) return null;
  for (const item of heif.items.values()) {
    const [range] = item.extents;
    if (!isXmpItem(item) || item.extents.length !== 1 || !range || item.method !== 0 || range.end > bytes.length)
      continue;
    if (range.end - range.start < packet.length) continue;
    const text = new Uint8Array(range.end - range.start).fill(0x20);
    text.set(packet);
    return { item, range, bytes: text };
  }
  return null;
}

/** The parts of a stretch that no range covers. */
function between(ranges: readonly Range[], whole: Range): Range[] {
  const holes: Range[] = [];
  let at = whole.start;
  for (const { start, end } of ranges) {
    if (end <= at || start >= whole.end) continue;
    if (start > at) holes.push({ start: at, end: start });
    at = end;
  }
  if (at < whole.end) holes.push({ start: at, end: whole.end });
  return holes;
}

const inside = (ranges: readonly Range[], box: { body: number; end: number }): Range[] =>
  ranges
    .map(({ start, end }) => ({ start: Math.max(start, box.body), end: Math.min(end, box.end) }))
    .filter(({ start, end }) => end > start);

function blank(bytes: Uint8Array, { start, end }: Range, patches: Patch[]): void {
  if (!isZero(bytes.subarray(start, end))) patches.push({ at: start, bytes: new Uint8Array(end - start) });
}

/** Small items may lie in the `idat` box inside `meta`; in the rebuilt box only what pictures use stays. */
function blankInMeta(meta: Uint8Array, heif: Heif, kept: readonly Range[]): void {
  const idat = heif.inMeta.find((box) => box.type === 'idat');
  if (!idat) return;
  const at = idatIn(meta);
  if (at < 0) return;
  for (const hole of between(kept, { start: idat.body, end: idat.end }))
    meta.fill(0, at + hole.start - idat.body, at + hole.end - idat.body);
}

/** Offset of the body of `idat` in a rebuilt `meta` box. */
function idatIn(meta: Uint8Array): number {
  let at = (meta[3] === 1 && meta[0] === 0 && meta[1] === 0 && meta[2] === 0 ? 16 : 8) + 4;
  const view = new DataView(meta.buffer, meta.byteOffset, meta.length);
  while (at + 8 <= meta.length) {
    const size = view.getUint32(at);
    const header = size === 1 ? 16 : 8;
    if (view.getUint32(at + 4) === 0x69646174) return at + header;
    if (size < 8 && size !== 1) return -1;
    at += size === 1 ? view.getUint32(at + 12) : size;
  }
  return -1;
}

/** Picture data inside `idat` moved with the box when tables before it shrank; its bytes have to be the same. */
function inMetaIdentical(bytes: Uint8Array, meta: Uint8Array, heif: Heif, pictures: readonly Range[]): boolean {
  const idat = heif.inMeta.find((box) => box.type === 'idat');
  if (!idat) return true;
  const at = idatIn(meta);
  return inside(pictures, idat).every(({ start, end }) => {
    const from = at + start - idat.body;
    return sameBytes(bytes.subarray(start, end), meta.subarray(from, from + end - start));
  });
}

const isFree = (bytes: Uint8Array, box: { type: string; body: number; end: number }): boolean =>
  box.type === 'free' && isZero(bytes.subarray(box.body, box.end));

const sizeOf = (item: HeifItem | undefined): number =>
  item?.extents.reduce((sum, { start, end }) => sum + end - start, 0) ?? 0;

function itemName(heif: Heif, id: number): string {
  const item = heif.items.get(id);
  if (!item) return 'item';
  if (!isMetadataItem(item)) return 'thumbnail item';
  return isXmpItem(item) ? 'XMP item' : `${item.type.trim()} item`;
}

function report(layout: HeifLayout, drop: ReadonlySet<number>, keepsTag: boolean): Kept[] {
  const { heif } = layout;
  const kept: Kept[] = ['picture', 'colour'];
  if (layout.orientation !== null && layout.orientation > 1) kept.push('orientation');
  if (layout.animated) kept.push('animation');
  if (heif.references.some(({ type, from }) => type === 'auxl' && !drop.has(from))) kept.push('auxiliary-pictures');
  if (keepsTag) kept.push('no-training');
  return kept;
}

function notes(layout: HeifLayout, wanted: Wanted, keepsTag: boolean): StripNote[] {
  const list: StripNote[] = [];
  if (layout.blocks.some((block) => block.kind === 'content-credentials')) list.push('content-credentials-break');
  if (wanted.xmp && !keepsTag) list.push('no-training-not-written');
  else if (wanted.addsTag) list.push('no-training-added');
  return list;
}
