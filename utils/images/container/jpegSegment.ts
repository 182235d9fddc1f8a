import type { BlockKind } from '../block.ts';
import { hasAscii } from '../bytes.ts';

/** What a marker segment is, by its marker and the first bytes of its payload; `skip` is the length of that signature. */
export interface SegmentKind {
  kind: BlockKind;
  name: string;
  skip: number;
}

/** Marker, signature, kind, name. First match counts; a segment that is not here is `unknown` and goes. */
const SIGNATURES: ReadonlyArray<[marker: number, signature: string, kind: BlockKind, name: string]> = [
  [0xe0, 'JFIF\0', 'structure', 'APP0 JFIF'],
  [0xe0, 'JFXX\0', 'thumbnail', 'APP0 JFXX'],
  [0xe1, 'Exif\0\0', 'exif', 'APP1 Exif'],
  [0xe1, 'http://ns.adobe.com/xap/1.0/\0', 'xmp', 'APP1 XMP'],
  [0xe1, 'http://ns.adobe.com/xmp/extension/\0', 'xmp-extension', 'APP1 extended XMP'],
  [0xe2, 'ICC_PROFILE\0', 'colour', 'APP2 ICC profile'],
  [0xe2, 'MPF\0', 'multi-picture', 'APP2 MPF'],
  [0xe2, 'urn:iso:std:iso:ts:21496:-1\0', 'multi-picture', 'APP2 gain map'],
  [0xeb, 'JP', 'content-credentials', 'APP11 JUMBF'],
  [0xed, 'Photoshop 3.0\0', 'photoshop', 'APP13 Photoshop'],
  [0xee, 'Adobe', 'colour', 'APP14 Adobe'],
];

/** GUID, full length and offset of a piece stand before its text (XMP specification part 3, §1.1.3.1). */
const EXTENSION_HEADER = 40;

/** @param at offset of the payload, behind marker and length */
export function jpegSegment(bytes: Uint8Array, marker: number, at: number): SegmentKind {
  for (const [code, signature, kind, name] of SIGNATURES) {
    if (code !== marker || !hasAscii(bytes, at, signature)) continue;
    const skip = kind === 'xmp-extension' ? signature.length + EXTENSION_HEADER : signature.length;
    return { kind, name, skip };
  }
  if (marker === 0xfe) return { kind: 'comment', name: 'COM', skip: 0 };
  if (marker >= 0xe0 && marker <= 0xef) return { kind: 'unknown', name: `APP${marker - 0xe0}`, skip: 0 };
  // Tables, frame headers and the like: T.81 table B.1. Reserved codes are no part of a picture.
  const isPicture = (marker >= 0xc0 && marker <= 0xcf) || (marker >= 0xda && marker <= 0xdf) || marker >= 0xf7;
  return isPicture && marker < 0xf9
    ? { kind: 'picture', name: 'picture', skip: 0 }
    : { kind: 'unknown', name: `marker ${marker.toString(16)}`, skip: 0 };
}
