import type { Block } from '../block.ts';
import { u8 } from '../bytes.ts';
import type { AnyLayout } from '../walkFile.ts';
import type { Wanted } from './wanted.ts';
import { webpCanvas } from './webpHeader.ts';
import { gifXmp, jpegExif, jpegXmp, pngChunk, pngXmp, riffChunk } from './writeBlock.ts';

/** What has to be put in, in the form of the format, and the block before which it goes; at the end when there is none. */
export interface Inserts {
  before: Block | undefined;
  pieces: Uint8Array[];
}

/** JPEG wants its metadata behind JFIF, PNG behind the header, WebP and GIF at the end. */
export function inserts(layout: AnyLayout, wanted: Wanted): Inserts {
  const { blocks, format } = layout;
  const { exif, xmp } = wanted;
  const list = (...pieces: Array<Uint8Array | null>): Uint8Array[] => pieces.filter((piece) => piece !== null);
  switch (format) {
    case 'jpeg':
      return {
        before: blocks.find((block) => block.name !== 'SOI' && block.name !== 'APP0 JFIF'),
        pieces: list(exif && jpegExif(exif), xmp && jpegXmp(xmp)),
      };
    case 'png': {
      const header = blocks.findIndex((block) => block.name === 'IHDR');
      return { before: blocks[header + 1], pieces: list(exif && pngChunk('eXIf', exif), xmp && pngXmp(xmp)) };
    }
    case 'webp':
      return {
        before: blocks.find((block) => block.kind === 'trailer'),
        pieces: list(exif && riffChunk('EXIF', exif), xmp && riffChunk('XMP ', xmp)),
      };
    default:
      return {
        before: blocks.find((block) => block.name === 'trailer'),
        pieces: list(xmp && gifXmp(xmp)),
      };
  }
}

/** Takes back what this file cannot say: a WebP whose header denies EXIF, a GIF of the year 1987, which knows no extensions. */
export function possible(bytes: Uint8Array, layout: AnyLayout, wanted: Wanted): Wanted {
  if (layout.format === 'webp') {
    const canvas = webpCanvas(layout);
    const saysExif = canvas !== undefined && (u8(bytes, canvas.dataStart) & 0x08) !== 0;
    // Without VP8X there is no place for XMP either; a picture that carries the tag has one.
    return {
      exif: saysExif ? wanted.exif : null,
      xmp: canvas ? wanted.xmp : null,
      addsTag: canvas ? wanted.addsTag : false,
    };
  }
  if (layout.format === 'gif')
    return u8(bytes, 4) === 0x39 ? { ...wanted, exif: null } : { exif: null, xmp: null, addsTag: false };
  return wanted;
}

/** True when new blocks would go to the end, but the file ends in the middle of one. */
export const endsOpen = (layout: AnyLayout): boolean =>
  layout.problems.has('truncated') && (layout.format === 'webp' || layout.format === 'gif');
