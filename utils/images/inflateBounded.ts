import { Inflate, Unzlib } from 'fflate';
import { joinBytes } from './bytes.ts';

/** Deflate can grow its input a thousandfold; a step this small cannot overshoot a limit by more than 2 MB. */
const STEP = 2048;

/**
 * Inflates until the data ends or `limit` bytes are out. A bomb costs no more than the limit.
 * @param kind `zlib` for PNG chunks, `raw` for the inside of a gzip file
 * @returns what came out, and whether that is all of it; broken data gives what came out before the fault
 */
export function inflateBounded(
  data: Uint8Array,
  limit: number,
  kind: 'zlib' | 'raw' = 'zlib',
): { bytes: Uint8Array; whole: boolean } {
  const parts: Uint8Array[] = [];
  let length = 0;
  let ended = false;
  const stream = new (kind === 'zlib' ? Unzlib : Inflate)((part: Uint8Array, final: boolean) => {
    if (part.length) parts.push(part);
    length += part.length;
    ended ||= final;
  });
  try {
    for (let at = 0; at < data.length && length <= limit && !ended; at += STEP)
      stream.push(data.subarray(at, at + STEP), at + STEP >= data.length);
  } catch {
    return { bytes: joinBytes(parts).subarray(0, limit), whole: false };
  }
  return { bytes: joinBytes(parts).subarray(0, limit), whole: ended && length <= limit };
}
