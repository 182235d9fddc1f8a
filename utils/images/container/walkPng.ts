import { type Block, type BlockKind, type Layout, type Problem, pushBlock } from '../block.ts';
import { u32be } from '../bytes.ts';

const MAX_BLOCKS = 20_000;

/** Chunk types by kind (PNG third edition, clauses 11 and 4.9; `caBX` is C2PA). All that is not here is `unknown` and goes. */
const KINDS: ReadonlyMap<string, BlockKind> = new Map<string, BlockKind>([
  ...['IHDR', 'PLTE', 'IEND', 'CgBI'].map((type) => [type, 'structure'] as const),
  ...['IDAT', 'acTL', 'fcTL', 'fdAT', 'tRNS'].map((type) => [type, 'picture'] as const),
  ...[
    'cHRM',
    'gAMA',
    'iCCP',
    'sBIT',
    'sRGB',
    'cICP',
    'mDCV',
    'mDCv',
    'cLLI',
    'cLLi',
    'bKGD',
    'hIST',
    'pHYs',
    'sPLT',
    'sTER',
  ].map((type) => [type, 'colour'] as const),
  ...['tEXt', 'zTXt', 'iTXt'].map((type) => [type, 'text'] as const),
  ['eXIf', 'exif'],
  ['tIME', 'time'],
  ['caBX', 'content-credentials'],
]);

/** Takes a PNG apart by its chunks. A chunk that claims more bytes than there are ends the walk; nothing is allocated for it. */
export function walkPng(bytes: Uint8Array): Layout {
  const blocks: Block[] = [{ kind: 'structure', name: 'signature', start: 0, end: 8, dataStart: 8, dataEnd: 8 }];
  const problems = new Set<Problem>();
  const layout: Layout = { format: 'png', blocks, width: null, height: null, animated: false, problems };
  const length = bytes.length;
  let at = 8;
  let sawPicture = false;
  let code = -1;
  let type = '';

  while (at < length) {
    const declared = u32be(bytes, at);
    // A picture is hundreds of chunks of one type.
    const codeHere = u32be(bytes, at + 4);
    if (codeHere !== code) type = typeOf(codeHere);
    code = codeHere;
    const isWhole = at + 12 + declared <= length;
    const end = isWhole ? at + 12 + declared : length;
    if (!isWhole) problems.add('truncated');
    if (blocks.length > MAX_BLOCKS) {
      problems.add('too-many-parts');
      pushBlock(blocks, { kind: 'unknown', name: 'rest', start: at, end: length, dataStart: at, dataEnd: length });
      return layout;
    }
    // No header in front, or a chunk that claims to be needed and is of no known kind: nobody can decode that picture.
    const isFirst = blocks.length === 1;
    if (isFirst ? type !== 'IHDR' && type !== 'CgBI' : /^[A-Z]/.test(type) && !KINDS.has(type)) problems.add('damaged');
    if (type === 'IHDR' && layout.width === null) {
      layout.width = u32be(bytes, at + 8);
      layout.height = u32be(bytes, at + 12);
    }
    if (type === 'IDAT') sawPicture = true;
    if (type === 'acTL') layout.animated = true;
    const dataStart = Math.min(at + 8, end);
    pushBlock(blocks, {
      kind: KINDS.get(type) ?? 'unknown',
      name: /^[A-Za-z]{4}$/.test(type) ? type : 'stray bytes',
      start: at,
      end,
      dataStart,
      dataEnd: isWhole ? end - 4 : end,
    });
    at = end;
    if (type !== 'IEND') continue;
    if (at < length)
      pushBlock(blocks, {
        kind: 'trailer',
        name: 'after the end',
        start: at,
        end: length,
        dataStart: at,
        dataEnd: length,
      });
    if (!sawPicture) problems.add('damaged');
    return layout;
  }
  problems.add('truncated');
  if (!sawPicture) problems.add('damaged');
  return layout;
}

const typeOf = (code: number): string =>
  String.fromCharCode(code >>> 24, (code >>> 16) & 255, (code >>> 8) & 255, code & 255);
