import type { Thumbnail, Where } from './carried.ts';
import { imageSize } from './imageSize.ts';

/** Measures a picture inside a picture. Only its first 64 kB are looked at: its size stands in its head. */
export function smallPicture(bytes: Uint8Array, where: Where): Thumbnail {
  return { bytes: bytes.length, ...imageSize(bytes.subarray(0, 65_536)), where };
}
