import { ascii, joinBytes } from '../bytes.ts';
import { crc32 } from './crc32.ts';

/** A JPEG marker segment. @throws RangeError when the payload is longer than a segment can be */
export function jpegSegmentBytes(marker: number, payload: Uint8Array): Uint8Array {
  if (payload.length > 65_533) throw new RangeError('segment too long');
  const length = payload.length + 2;
  return joinBytes([Uint8Array.of(0xff, marker, length >> 8, length & 255), payload]);
}

export const jpegExif = (tiff: Uint8Array): Uint8Array => jpegSegmentBytes(0xe1, joinBytes([ascii('Exif\0\0'), tiff]));

export const jpegXmp = (packet: Uint8Array): Uint8Array =>
  jpegSegmentBytes(0xe1, joinBytes([ascii('http://ns.adobe.com/xap/1.0/\0'), packet]));

/** A PNG chunk with its length and checksum. */
export function pngChunk(type: string, data: Uint8Array): Uint8Array {
  const chunk = new Uint8Array(12 + data.length);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, data.length);
  chunk.set(ascii(type), 4);
  chunk.set(data, 8);
  view.setUint32(8 + data.length, crc32(chunk.subarray(4, 8 + data.length)));
  return chunk;
}

/** XMP in a PNG: an uncompressed `iTXt` chunk with this keyword (XMP specification part 3 §1.1.5). */
export const pngXmp = (packet: Uint8Array): Uint8Array =>
  pngChunk('iTXt', joinBytes([ascii('XML:com.adobe.xmp\0\0\0\0\0'), packet]));

/** A RIFF chunk, padded to an even length. */
export function riffChunk(type: string, data: Uint8Array): Uint8Array {
  const chunk = new Uint8Array(8 + data.length + (data.length & 1));
  chunk.set(ascii(type));
  new DataView(chunk.buffer).setUint32(4, data.length, true);
  chunk.set(data, 8);
  return chunk;
}

/** XMP in a GIF: an application extension whose packet is followed by the 258 bytes that bring readers back in step. */
export function gifXmp(packet: Uint8Array): Uint8Array {
  const trailer = Uint8Array.from({ length: 258 }, (_, n) => (n === 0 ? 1 : n === 257 ? 0 : 256 - n));
  return joinBytes([Uint8Array.of(0x21, 0xff, 11), ascii('XMP DataXMP'), packet, trailer]);
}
