import { dataOf } from './block.ts';
import { hasAscii } from './bytes.ts';
import { walkJpeg } from './container/walkJpeg.ts';
import { readExif } from './exif/readExif.ts';
import { type FactSink, NESTED } from './factSink.ts';
import { readXmp } from './xmp/readXmp.ts';

const MAX_PICTURES = 20;

/**
 * Says what stands behind the end of a picture: further JPEGs (MPF, CIPA DC-007) with metadata of their own, the video of a motion
 * photo, a phone maker's data.
 */
export function readTrailer(data: Uint8Array, sink: FactSink, depth = 0): void {
  const { trailing, thumbnails } = sink.carried;
  if (hasAscii(data, 0, '\xff\xd8\xff') && depth < MAX_PICTURES) {
    const { blocks, width, height } = walkJpeg(data);
    const rest = blocks.find((block) => block.kind === 'trailer');
    const bytes = rest?.start ?? data.length;
    trailing.push({ kind: 'picture', bytes });
    thumbnails.push({ bytes, ...(width && height ? { width, height } : {}), where: 'trailer' });
    for (const block of blocks) {
      if (block.kind === 'exif' && sink.spend(NESTED)) readExif(dataOf(data, block), sink);
      if (block.kind === 'xmp' && sink.spend(block.end - block.start + NESTED)) readXmp(dataOf(data, block), sink);
    }
    if (rest) readTrailer(dataOf(data, rest), sink, depth + 1);
    return;
  }
  const video = hasAscii(data, 4, 'ftyp') ? 4 : indexOfAscii(data, 'ftyp');
  if (video >= 4) trailing.push({ kind: 'video', bytes: data.length - video + 4 });
  else if (hasAscii(data, 0, 'PK\x03\x04')) trailing.push({ kind: 'zip', bytes: data.length });
  const isSamsung = hasAscii(data, data.length - 4, 'SEFT');
  if (isSamsung) trailing.push({ kind: 'samsung', bytes: data.length });
  const isPadding = data.length <= 64 && data.every((byte) => byte === 0 || byte === 10 || byte === 13);
  if (video < 4 && !isSamsung && !isPadding && !hasAscii(data, 0, 'PK\x03\x04'))
    trailing.push({ kind: 'unknown', bytes: data.length });
}

function indexOfAscii(data: Uint8Array, text: string): number {
  const first = text.charCodeAt(0);
  for (let at = data.indexOf(first); at >= 0; at = data.indexOf(first, at + 1)) if (hasAscii(data, at, text)) return at;
  return -1;
}
