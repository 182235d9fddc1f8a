import type { ImageFormat } from './imageFormat.ts';

/** `structure`, `picture` and `colour` stay when everything goes; all other kinds are what a file carries besides its picture. */
export type BlockKind =
  | 'structure'
  | 'picture'
  | 'colour'
  | 'exif'
  | 'xmp'
  | 'xmp-extension'
  | 'photoshop'
  | 'iptc'
  | 'text'
  | 'comment'
  | 'time'
  | 'thumbnail'
  | 'multi-picture'
  | 'content-credentials'
  | 'trailer'
  | 'unknown';

/** One piece of a file: the whole of it, and the part that is its payload. Offsets count from the start of the file. */
export interface Block {
  kind: BlockKind;
  /** What the format calls it: `APP1 Exif`, `tEXt`, `EXIF`, `Comment`. */
  name: string;
  start: number;
  end: number;
  dataStart: number;
  dataEnd: number;
}

/** What can be wrong with a file. The words for people stand in the interface; these are codes for rows and logs. */
export type Problem =
  | 'not-an-image'
  | 'truncated'
  | 'damaged'
  | 'stray-bytes'
  | 'too-many-parts'
  | 'unreadable-exif'
  | 'unreadable-xmp'
  | 'too-much-compressed-text'
  | 'alpha-payload-too-large';

/**
 * A file taken apart without decoding the picture. In JPEG, PNG, WebP and GIF the blocks are in file order, do not overlap and cover
 * the file; in HEIC, AVIF and TIFF only metadata becomes blocks.
 */
export interface Layout {
  format: ImageFormat;
  blocks: Block[];
  width: number | null;
  height: number | null;
  animated: boolean;
  problems: Set<Problem>;
}

export const STAYS: ReadonlySet<BlockKind> = new Set(['structure', 'picture', 'colour']);

/** The payload of a block, as a view on the file's bytes. */
export const dataOf = (bytes: Uint8Array, block: Block): Uint8Array => bytes.subarray(block.dataStart, block.dataEnd);

/** Adds a block; picture blocks that follow each other become one, so that a file of 10,000 chunks stays a short list. */
export function pushBlock(blocks: Block[], block: Block): void {
  const last = blocks.at(-1);
  if (last && last.kind === 'picture' && block.kind === 'picture' && last.end === block.start) {
    last.end = block.end;
    last.dataEnd = block.dataEnd;
    return;
  }
  blocks.push(block);
}
