import { locationInExif } from './locationInExif.ts';
import type { Edit } from './patch.ts';

/** An EXIF block without its positions and places, as long as before. */
export function editExif(data: Uint8Array, coarse: boolean, depth = 0): Edit {
  const patches = locationInExif(data, coarse, undefined, depth);
  if (!patches) return 'unreadable';
  if (patches.length === 0) return 'same';
  const edited = data.slice();
  for (const { at, bytes } of patches) edited.set(bytes, at);
  return edited;
}
