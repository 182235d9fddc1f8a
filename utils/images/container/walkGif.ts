import { type Block, type BlockKind, type Layout, type Problem, pushBlock } from '../block.ts';
import { hasAscii, u8, u16le } from '../bytes.ts';

const MAX_BLOCKS = 200_000;

/** Application extensions by their 11-byte name. Looping and colour stay. */
const APPLICATIONS: ReadonlyArray<[id: string, kind: BlockKind]> = [
  ['NETSCAPE2.0', 'picture'],
  ['ANIMEXTS1.0', 'picture'],
  ['ICCRGBG1012', 'colour'],
  ['XMP DataXMP', 'xmp'],
  ['C2PA_GIF', 'content-credentials'],
];

/** The XMP packet is followed by 258 bytes that bring a reader of sub-blocks back in step (XMP specification part 3, §1.1.2). */
const XMP_TRAILER = 258;

/** Takes a GIF apart by its blocks (GIF89a specification, sections 17 to 27). */
export function walkGif(bytes: Uint8Array): Layout {
  const problems = new Set<Problem>();
  const length = bytes.length;
  const header = Math.min(13 + colourTable(u8(bytes, 10)), length);
  const blocks: Block[] = [{ kind: 'structure', name: 'header', start: 0, end: header, dataStart: 0, dataEnd: header }];
  const layout: Layout = {
    format: 'gif',
    blocks,
    width: u16le(bytes, 6),
    height: u16le(bytes, 8),
    animated: false,
    problems,
  };
  let at = header;
  let images = 0;

  while (at < length) {
    const start = at;
    const add = (kind: BlockKind, name: string, end: number, dataStart = start, dataEnd = end): void => {
      pushBlock(blocks, { kind, name, start, end, dataStart, dataEnd });
      at = end;
    };
    const code = bytes[at];
    if (code === 0x3b) {
      add('structure', 'trailer', at + 1);
      if (at < length)
        pushBlock(blocks, {
          kind: 'trailer',
          name: 'after the end',
          start: at,
          end: length,
          dataStart: at,
          dataEnd: length,
        });
      if (images === 0) problems.add('damaged');
      layout.animated = images > 1;
      return layout;
    }
    if (blocks.length > MAX_BLOCKS || (code !== 0x2c && code !== 0x21)) {
      problems.add(blocks.length > MAX_BLOCKS ? 'too-many-parts' : 'stray-bytes');
      add('unknown', 'stray bytes', length);
      break;
    }
    if (code === 0x2c) {
      images++;
      add('picture', 'image', afterSubBlocks(bytes, at + 11 + colourTable(u8(bytes, at + 9))));
      continue;
    }
    const label = bytes[at + 1];
    const end = afterSubBlocks(bytes, at + 2);
    if (label === 0xf9) add('picture', 'graphic control', end);
    else if (label === 0xfe) add('comment', 'comment', end, Math.min(at + 2, end), end);
    else if (label === 0x01) add('text', 'plain text', end, Math.min(at + 2, end), end);
    else if (label === 0xff) {
      const [, kind] = APPLICATIONS.find(([id]) => hasAscii(bytes, at + 3, id)) ?? ['', 'unknown' as const];
      const dataStart = Math.min(at + 14, end);
      add(
        kind,
        `application ${kind === 'unknown' ? '' : kind}`.trim(),
        end,
        dataStart,
        kind === 'xmp' ? Math.max(dataStart, end - XMP_TRAILER) : end,
      );
    } else add('unknown', 'extension', end);
  }
  problems.add('truncated');
  if (images === 0) problems.add('damaged');
  layout.animated = images > 1;
  return layout;
}

const colourTable = (flags: number): number => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);

function afterSubBlocks(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length) {
    const size = bytes[at] as number;
    at += 1 + size;
    if (size === 0) return at;
  }
  return bytes.length;
}
