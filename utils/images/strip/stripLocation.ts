import { type Block, dataOf } from '../block.ts';
import { joinBytes } from '../bytes.ts';
import { pngKeyword, pngText, rawProfile } from '../container/pngText.ts';
import { isPlaceKeyword } from '../container/readPngText.ts';
import { readTiff } from '../exif/readTiff.ts';
import type { AnyLayout } from '../walkFile.ts';
import { Assembly } from './assemble.ts';
import { editExif } from './editExif.ts';
import { editPhotoshop } from './editPhotoshop.ts';
import { editXmp } from './editXmp.ts';
import { exifEssence } from './exifEssence.ts';
import { manifestHasPosition } from './locationInExif.ts';
import { locationInTrailer } from './locationInTrailer.ts';
import { minimalExif } from './minimalExif.ts';
import { type Edit, mergeRanges, sameBytes } from './patch.ts';
import { keptOf, notesOf, whyNot } from './reportOf.ts';
import type { Outcome, Removed } from './stripped.ts';
import { closeWebp, isRiffHeader } from './webpHeader.ts';
import { jpegExif, pngChunk, pngXmp, riffChunk } from './writeBlock.ts';

const MAX_TEXT = 4 << 20;
const MAX_PROFILES = 8;

const isProfile = (keyword: string): boolean => keyword === 'XML:com.adobe.xmp' || /^Raw profile/i.test(keyword);

/** What becomes of one block: it stays, it goes, or other bytes stand in its place. */
type Fate = 'stays' | 'goes' | Uint8Array;

/**
 * Takes positions and places out of a JPEG, PNG, WebP or GIF and leaves the rest of the metadata as it is.
 * @param depth how many pictures stand before this one in the same file
 */
export function stripLocation(bytes: Uint8Array, layout: AnyLayout, coarse: boolean, depth = 0): Outcome {
  const fault = whyNot(layout);
  if (fault) return { reason: fault };
  const fates = new Map<Block, Fate>();
  for (const kind of ['photoshop', 'xmp-extension'] as const) decideTogether(bytes, layout, kind, coarse, fates);
  // More copies of the same metadata than anybody writes are not unpacked one by one.
  const isPacked = (block: Block): boolean => block.kind === 'text' && isProfile(pngKeyword(dataOf(bytes, block)));
  for (const block of layout.blocks.filter(isPacked).slice(MAX_PROFILES)) fates.set(block, 'goes');
  for (const block of layout.blocks)
    if (!fates.has(block)) fates.set(block, decide(bytes, layout, block, coarse, depth));

  const out = new Assembly(bytes);
  const removed: Removed[] = [];
  let changed = false;
  for (const [index, block] of layout.blocks.entries()) {
    const fate = fates.get(block) ?? 'stays';
    if (fate === 'stays') {
      if (isRiffHeader(layout, block)) out.write(bytes.slice(block.start, block.end));
      else out.keep(block.start, block.end);
      continue;
    }
    changed = true;
    const next = layout.blocks[index + 1];
    const inScan =
      layout.format === 'jpeg' && block.kind !== 'trailer' && next !== undefined && bytes[next.start] !== 0xff;
    if (fate === 'goes' && inScan && layout.blocks.slice(0, index).some((each) => each.kind === 'picture'))
      return { reason: 'damaged' };
    removed.push({
      name: fate === 'goes' ? block.name : `location in ${block.name}`,
      bytes: block.end - block.start - (fate === 'goes' ? 0 : fate.length),
    });
    if (fate !== 'goes') out.write(fate);
  }
  const parts = out.finish();
  if (layout.format === 'webp') closeWebp(parts);
  const wanted = { exif: null, xmp: null, addsTag: false };
  const mustStay = mergeRanges(layout.blocks.filter((block) => block.kind === 'picture' || block.kind === 'colour'));
  return {
    parts,
    changed,
    removed,
    kept: [...keptOf(layout, wanted), 'other-metadata'],
    notes: changed ? notesOf(bytes, layout, wanted) : [],
    pictureIdentical: out.holdsAll(mustStay),
  };
}

function decide(bytes: Uint8Array, layout: AnyLayout, block: Block, coarse: boolean, depth: number): Fate {
  const data = dataOf(bytes, block);
  switch (block.kind) {
    case 'exif': {
      const edit = editExif(data, coarse);
      return edit === 'unreadable' ? essenceOnly(layout, data) : place(bytes, layout, block, edit);
    }
    case 'xmp':
      return place(bytes, layout, block, editXmp(data, coarse));
    case 'text':
      return layout.format === 'png' ? decideText(block.name, data, coarse) : 'stays';
    case 'content-credentials':
      return manifestHasPosition(data) ? 'goes' : 'stays';
    case 'trailer': {
      const edit = locationInTrailer(data, coarse, depth);
      return edit === 'same' ? 'stays' : edit;
    }
    case 'unknown':
      return 'goes';
    default:
      return 'stays';
  }
}

/** The new payload inside the old block. A PNG chunk needs a new checksum, so it is written anew. */
function place(bytes: Uint8Array, layout: AnyLayout, block: Block, edit: Edit): Fate {
  if (edit === 'same') return 'stays';
  if (edit === 'unreadable') return 'goes';
  if (layout.format === 'png') return pngChunk(block.name, edit);
  const whole = bytes.slice(block.start, block.end);
  whole.set(edit, block.dataStart - block.start);
  return whole;
}

/** An EXIF block nobody can look through goes; the picture still has to stand upright. */
function essenceOnly(layout: AnyLayout, data: Uint8Array): Fate {
  const exif = minimalExif(exifEssence(readTiff(data)));
  if (!exif) return 'goes';
  if (layout.format === 'jpeg') return jpegExif(exif);
  return layout.format === 'png' ? pngChunk('eXIf', exif) : riffChunk('EXIF', exif);
}

function decideText(type: string, data: Uint8Array, coarse: boolean): Fate {
  const keyword = pngKeyword(data);
  if (keyword === '' || isPlaceKeyword(keyword)) return 'goes';
  if (!isProfile(keyword)) return 'stays';
  const text = pngText(type, data, MAX_TEXT);
  if (!text) return 'goes';
  if (text.keyword === 'XML:com.adobe.xmp') {
    const edit = text.whole ? editXmp(text.value, coarse) : 'unreadable';
    return edit === 'same' ? 'stays' : edit === 'unreadable' ? 'goes' : pngXmp(edit);
  }
  const profile = rawProfile(text);
  if (!profile || !text.whole) return 'goes';
  if (profile.kind === 'icc' || profile.kind === 'icm') return 'stays';
  // Hex of EXIF, IPTC or XMP: with a place in it the whole chunk goes, the same data rarely stands here alone.
  const [exif, photoshop, xmp] = [
    editExif(profile.bytes, coarse),
    editPhotoshop(profile.bytes, coarse),
    editXmp(profile.bytes, coarse),
  ];
  const own =
    profile.kind === 'exif'
      ? exif
      : profile.kind === 'xmp'
        ? xmp
        : profile.kind === 'iptc' || profile.kind === '8bim'
          ? photoshop
          : 'unreadable';
  return own === 'same' ? 'stays' : 'goes';
}

/** Photoshop data and long XMP may be cut into several segments: edited in one piece, and cut where they were cut. */
function decideTogether(
  bytes: Uint8Array,
  layout: AnyLayout,
  kind: 'photoshop' | 'xmp-extension',
  coarse: boolean,
  fates: Map<Block, Fate>,
): void {
  const blocks = layout.blocks.filter((block) => block.kind === kind);
  if (blocks.length === 0) return;
  const all = joinBytes(blocks.map((block) => dataOf(bytes, block)));
  const edit = kind === 'photoshop' ? editPhotoshop(all, coarse) : editXmp(all, coarse);
  let at = 0;
  for (const block of blocks) {
    const data = dataOf(bytes, block);
    const own = edit === 'same' || edit === 'unreadable' ? edit : edit.subarray(at, at + data.length);
    at += data.length;
    fates.set(block, typeof own !== 'string' && sameBytes(own, data) ? 'stays' : place(bytes, layout, block, own));
  }
}
