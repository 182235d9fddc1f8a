import type { Block } from '../block.ts';
import { u8 } from '../bytes.ts';
import type { AnyLayout } from '../walkFile.ts';
import type { Wanted } from './wanted.ts';

/** Flags of the VP8X chunk (RFC 9649 §2.7.1). */
const EXIF = 0x08;
const XMP = 0x04;

export const webpCanvas = (layout: AnyLayout): Block | undefined =>
  layout.blocks.find((block) => block.name === 'VP8X');

export const isRiffHeader = (layout: AnyLayout, block: Block): boolean => layout.format === 'webp' && block.start === 0;

/** The VP8X chunk with flags that say what is in the file now; null when they already do, or it is another block. */
export function webpFlags(bytes: Uint8Array, block: Block, { exif, xmp }: Wanted): Uint8Array | null {
  if (block.name !== 'VP8X') return null;
  const old = u8(bytes, block.dataStart);
  const flags = (old & ~(EXIF | XMP)) | (exif ? EXIF : 0) | (xmp ? XMP : 0);
  if (flags === old) return null;
  const chunk = bytes.slice(block.start, block.end);
  chunk[block.dataStart - block.start] = flags;
  return chunk;
}

/** Writes the length of the file into its first part, which has to be the RIFF header and memory of its own. */
export function closeWebp(parts: readonly Uint8Array[]): void {
  const [header] = parts;
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  if (header) new DataView(header.buffer, header.byteOffset).setUint32(4, length - 8, true);
}
