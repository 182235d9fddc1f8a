import { joinBytes } from '../bytes.ts';
import { walkJpeg } from '../container/walkJpeg.ts';
import { stripLocation } from './stripLocation.ts';

const MAX_PICTURES = 20;

/**
 * What stands behind a picture: further JPEGs (MPF) are edited like the first and keep their length, so that the offsets to them stay
 * right. Everything else goes: a video or a phone maker's own data holds positions of its own.
 */
export function locationInTrailer(data: Uint8Array, coarse: boolean, depth: number): Uint8Array | 'same' | 'goes' {
  const isJpeg = data[0] === 0xff && data[1] === 0xd8 && data[2] === 0xff;
  if (!isJpeg || depth >= MAX_PICTURES) return 'goes';
  const outcome = stripLocation(data, walkJpeg(data), coarse, depth + 1);
  if ('reason' in outcome) return 'goes';
  return outcome.changed ? joinBytes(outcome.parts) : 'same';
}
