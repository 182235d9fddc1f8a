import { hasAscii } from './bytes.ts';
import type { FactSink } from './factSink.ts';
import { smallPicture } from './smallPicture.ts';

const MAX_PICTURES = 20;

/** Says what stands behind the end of a picture: the video of a motion photo, further pictures, a phone maker's own data. */
export function readTrailer(data: Uint8Array, sink: FactSink): void {
  const { trailing } = sink.carried;
  if (hasAscii(data, data.length - 4, 'SEFT')) trailing.push({ kind: 'samsung', bytes: data.length });
  const video = indexOfAscii(data, 'ftyp');
  if (video >= 4) trailing.push({ kind: 'video', bytes: data.length - video + 4 });
  let pictures = 0;
  for (let at = nextPicture(data, 0); at >= 0 && pictures < MAX_PICTURES; at = nextPicture(data, at + 3)) {
    if (video >= 4 && at > video) break;
    // A JPEG inside a JPEG inside the trailer is that picture's thumbnail: only whole pictures begin behind an end marker.
    if (at > 0 && !(data[at - 2] === 0xff && data[at - 1] === 0xd9) && pictures > 0) continue;
    pictures++;
    trailing.push({ kind: 'picture', bytes: data.length - at });
    sink.carried.thumbnails.push(smallPicture(data.subarray(at), 'trailer'));
  }
  if (hasAscii(data, 0, 'PK\x03\x04')) trailing.push({ kind: 'zip', bytes: data.length });
  const isPadding = data.length <= 64 && data.every((byte) => byte === 0 || byte === 10 || byte === 13);
  if (trailing.length === 0 && !isPadding) trailing.push({ kind: 'unknown', bytes: data.length });
}

function nextPicture(data: Uint8Array, from: number): number {
  for (let at = data.indexOf(0xff, from); at >= 0; at = data.indexOf(0xff, at + 1))
    if (data[at + 1] === 0xd8 && data[at + 2] === 0xff) return at;
  return -1;
}

function indexOfAscii(data: Uint8Array, text: string): number {
  const first = text.charCodeAt(0);
  for (let at = data.indexOf(first); at >= 0; at = data.indexOf(first, at + 1)) if (hasAscii(data, at, text)) return at;
  return -1;
}
