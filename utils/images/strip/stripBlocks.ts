import { type Block, STAYS } from '../block.ts';
import { u8 } from '../bytes.ts';
import type { AnyLayout } from '../walkFile.ts';
import { Assembly } from './assemble.ts';
import { endsOpen, inserts } from './inserts.ts';
import { mergeRanges, sameBytes } from './patch.ts';
import { plainJfif } from './plainJfif.ts';
import { keptOf, notesOf, whyNot } from './reportOf.ts';
import type { Outcome, Removed } from './stripped.ts';
import type { Wanted } from './wanted.ts';
import { closeWebp, isRiffHeader, webpFlags } from './webpHeader.ts';

/** Removes everything from a JPEG, PNG, WebP or GIF: the blocks that stay are handed on, the others are left out. */
export function stripBlocks(bytes: Uint8Array, layout: AnyLayout, wanted: Wanted): Outcome {
  const fault = whyNot(layout);
  if (fault) return { reason: fault };
  const out = new Assembly(bytes);
  const removed: Removed[] = [];
  const { before, pieces } = inserts(layout, wanted);
  // A second run finds what the first one wrote, and leaves it.
  const own = new Set<Block>();
  const missing = pieces.filter((piece) => {
    const found = layout.blocks.find((block) => !STAYS.has(block.kind) && isThis(bytes, block, piece));
    if (found) own.add(found);
    return !found;
  });
  // At the end of a file that was cut short, new bytes would be read as part of the last block.
  if (missing.length > 0 && endsOpen(layout)) return { reason: 'damaged' };
  let sawPicture = false;
  let changed = missing.length > 0;

  for (const [index, block] of layout.blocks.entries()) {
    if (block === before) for (const piece of missing.splice(0)) out.write(piece);
    if (block.kind === 'picture') sawPicture = true;
    if (STAYS.has(block.kind) || own.has(block)) {
      const other = plainJfif(bytes, block) ?? webpFlags(bytes, block, wanted);
      if (other) {
        out.write(other);
        changed = true;
        if (other.length < block.end - block.start)
          removed.push({ name: `${block.name} thumbnail`, bytes: block.end - block.start - other.length });
      } else if (isRiffHeader(layout, block)) out.write(bytes.slice(block.start, block.end));
      else out.keep(block.start, block.end);
      continue;
    }
    // Left out behind a scan of a JPEG, it would join what the decoder must see apart.
    const next = layout.blocks[index + 1];
    if (layout.format === 'jpeg' && sawPicture && next && block.kind !== 'trailer' && u8(bytes, next.start) !== 0xff)
      return { reason: 'damaged' };
    removed.push({ name: block.name, bytes: block.end - block.start });
    changed = true;
  }
  for (const piece of missing) out.write(piece);
  const parts = out.finish();
  if (layout.format === 'webp') closeWebp(parts);
  const mustStay = mergeRanges(layout.blocks.filter((block) => block.kind === 'picture' || block.kind === 'colour'));
  return {
    parts,
    changed,
    removed,
    kept: keptOf(layout, wanted),
    notes: notesOf(bytes, layout, wanted),
    pictureIdentical: out.holdsAll(mustStay),
  };
}

const isThis = (bytes: Uint8Array, block: Block, piece: Uint8Array): boolean =>
  block.end - block.start === piece.length && sameBytes(piece, bytes.subarray(block.start, block.end));
