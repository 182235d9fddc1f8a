import { dataOf } from '../block.ts';
import { isMetadataItem } from '../container/heifItem.ts';
import type { Heif } from '../container/readHeif.ts';
import type { AnyLayout } from '../walkFile.ts';
import { editExif } from './editExif.ts';
import { editXmp } from './editXmp.ts';
import { locationInExif, manifestHasPosition } from './locationInExif.ts';
import { mergeRanges, type Patch, patched, patchesAreSound, type Range, rangesMeet } from './patch.ts';
import { pictureRanges } from './pictureRanges.ts';
import { freeBox } from './rebuildMeta.ts';
import type { Outcome, Removed } from './stripped.ts';
import { isBigTiff } from './stripTiff.ts';

/** Takes positions and places out of a TIFF, HEIC or AVIF: every edit keeps its length, so no offset changes. */
export function locationInPlace(bytes: Uint8Array, layout: AnyLayout, coarse: boolean): Outcome {
  if ('tiff' in layout && isBigTiff(bytes)) return { reason: 'big-tiff' };
  if (layout.problems.has('damaged')) return { reason: 'damaged' };
  const patches: Patch[] = [];
  const removed: Removed[] = [];
  if ('tiff' in layout) {
    const found = locationInExif(bytes, coarse, layout.tiff);
    if (!found) return { reason: 'layout-not-understood' };
    patches.push(...found);
    if (found.length) removed.push({ name: 'location in TIFF', bytes: 0 });
  } else
    for (const block of layout.blocks) {
      const data = dataOf(bytes, block);
      if (block.kind === 'exif' || block.kind === 'xmp') {
        const edit = block.kind === 'exif' ? editExif(data, coarse) : editXmp(data, coarse);
        if (edit === 'unreadable') return { reason: 'location-would-stay' };
        if (edit === 'same') continue;
        patches.push({ at: block.dataStart, bytes: edit });
        removed.push({ name: `location in ${block.name}`, bytes: 0 });
      } else if (block.end === block.start) return { reason: 'location-would-stay' };
      else if (block.kind !== 'content-credentials' || manifestHasPosition(data)) {
        // Unknown boxes, a motion photo's video: nobody can look through them, so they become free space.
        patches.push({ at: block.start, bytes: freeBox(block.end - block.start) });
        removed.push({ name: block.name, bytes: block.end - block.start });
      }
    }
  const written = mergeRanges(patches.map((patch) => ({ start: patch.at, end: patch.at + patch.bytes.length })));
  const pictures =
    'tiff' in layout ? pictureRanges(layout.tiff) : 'heif' in layout ? mergeRanges(pictureExtents(layout.heif)) : null;
  if (!pictures || rangesMeet(written, pictures) || !patchesAreSound(patches, bytes.length))
    return { reason: 'layout-not-understood' };
  return {
    parts: patched(bytes, patches),
    changed: patches.length > 0,
    removed,
    kept: ['picture', 'other-metadata'],
    notes:
      patches.length && layout.blocks.some((block) => block.kind === 'content-credentials')
        ? ['content-credentials-break']
        : [],
    pictureIdentical: true,
  };
}

const pictureExtents = (heif: Heif): Range[] =>
  [...heif.items.values()].flatMap((item) => (isMetadataItem(item) ? [] : item.extents));
