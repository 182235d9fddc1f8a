import { joinBytes } from './bytes.ts';
import { isMetadataItem } from './container/heifItem.ts';
import { mergeRanges, type Range } from './strip/patch.ts';
import { pictureRanges } from './strip/pictureRanges.ts';
import { type AnyLayout, walkFile } from './walkFile.ts';

/**
 * The bytes that make the picture and its colours, in file order and without what stands between them. Two files with the same picture
 * data decode to the same pixels. Found by reading the file anew, so it checks a removal without trusting it.
 * @returns empty when the file is no image
 */
export function pictureData(bytes: Uint8Array): Uint8Array {
  const layout = walkFile(bytes);
  if (!layout) return new Uint8Array(0);
  return joinBytes([new Uint8Array(0), ...rangesOf(layout).map(({ start, end }) => bytes.subarray(start, end))]);
}

function rangesOf(layout: AnyLayout): Range[] {
  if ('tiff' in layout) {
    const pages = layout.tiff.ifds.filter((ifd) => ifd.name !== 'Exif' && ifd.name !== 'GPS' && ifd.name !== 'Interop');
    return pictureRanges(layout.tiff, pages) ?? [];
  }
  if ('heif' in layout) {
    const small = new Set(layout.heif.references.filter(({ type }) => type === 'thmb').map(({ from }) => from));
    const pictures = [...layout.heif.items.values()].filter((item) => !isMetadataItem(item) && !small.has(item.id));
    return mergeRanges(pictures.flatMap((item) => item.extents));
  }
  return layout.blocks.filter((block) => block.kind === 'picture' || block.kind === 'colour');
}
