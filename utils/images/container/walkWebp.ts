import { type Block, type BlockKind, type Layout, type Problem, pushBlock } from '../block.ts';
import { hasAscii, u8, u16le, u24le, u32le } from '../bytes.ts';

const MAX_BLOCKS = 20_000;

/** Chunks of the WebP container (RFC 9649 §2.7); `C2PA` is from the C2PA specification. */
const KINDS: Readonly<Record<string, BlockKind>> = {
  VP8X: 'structure',
  ANIM: 'picture',
  ANMF: 'picture',
  'VP8 ': 'picture',
  VP8L: 'picture',
  ALPH: 'picture',
  ICCP: 'colour',
  EXIF: 'exif',
  'XMP ': 'xmp',
  C2PA: 'content-credentials',
};

/** Takes a WebP apart by its RIFF chunks. What lies behind the declared RIFF size is a trailer. */
export function walkWebp(bytes: Uint8Array): Layout {
  const blocks: Block[] = [{ kind: 'structure', name: 'RIFF', start: 0, end: 12, dataStart: 12, dataEnd: 12 }];
  const problems = new Set<Problem>();
  const layout: Layout = { format: 'webp', blocks, width: null, height: null, animated: false, problems };
  const declared = 8 + u32le(bytes, 4);
  const length = Math.min(bytes.length, declared);
  if (declared > bytes.length) problems.add('truncated');
  let at = 12;
  let sawPicture = false;

  while (at < length) {
    if (length - at < 8 || blocks.length > MAX_BLOCKS) {
      problems.add(blocks.length > MAX_BLOCKS ? 'too-many-parts' : 'stray-bytes');
      pushBlock(blocks, { kind: 'unknown', name: 'rest', start: at, end: length, dataStart: at, dataEnd: length });
      at = length;
      break;
    }
    const type = String.fromCharCode(...bytes.subarray(at, at + 4));
    const size = u32le(bytes, at + 4);
    const dataStart = at + 8;
    const dataEnd = Math.min(dataStart + size, length);
    if (dataStart + size > length) problems.add('truncated');
    const end = Math.min(dataStart + size + (size & 1), length);
    if (type === 'VP8X' || type === 'VP8 ' || type === 'VP8L') readSize(bytes, type, dataStart, layout);
    if (type === 'VP8 ' || type === 'VP8L' || type === 'ANMF') sawPicture = true;
    if (type === 'ANMF') layout.animated = true;
    const name = /^[ -~]{4}$/.test(type) ? type : 'stray bytes';
    pushBlock(blocks, { kind: KINDS[type] ?? 'unknown', name, start: at, end, dataStart, dataEnd });
    at = end;
  }
  if (at < bytes.length)
    pushBlock(blocks, {
      kind: 'trailer',
      name: 'after the end',
      start: at,
      end: bytes.length,
      dataStart: at,
      dataEnd: bytes.length,
    });
  if (!sawPicture) problems.add('damaged');
  return layout;
}

/** Canvas size from VP8X, else the bitstream's own (RFC 6386 §9.1, RFC 9649 §3.4). The first one found counts. */
function readSize(bytes: Uint8Array, type: string, at: number, layout: Layout): void {
  if (layout.width !== null) return;
  if (type === 'VP8X') {
    layout.width = 1 + u24le(bytes, at + 4);
    layout.height = 1 + u24le(bytes, at + 7);
  } else if (type === 'VP8 ' && hasAscii(bytes, at + 3, '\x9d\x01\x2a')) {
    layout.width = u16le(bytes, at + 6) & 0x3fff;
    layout.height = u16le(bytes, at + 8) & 0x3fff;
  } else if (type === 'VP8L' && u8(bytes, at) === 0x2f) {
    const bits = u32le(bytes, at + 1);
    layout.width = 1 + (bits & 0x3fff);
    layout.height = 1 + ((bits >>> 14) & 0x3fff);
  }
}
