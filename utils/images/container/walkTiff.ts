import type { Block, Layout, Problem } from '../block.ts';
import { readTiff, type TiffFile } from '../exif/readTiff.ts';
import { readNumbers } from '../exif/readValue.ts';

export interface TiffLayout extends Layout {
  tiff: TiffFile;
}

/** Takes a TIFF file apart (TIFF 6.0, section 2). The whole file is one EXIF block: EXIF is TIFF. */
export function walkTiff(bytes: Uint8Array): TiffLayout {
  const tiff = readTiff(bytes);
  const problems = new Set<Problem>();
  if (!tiff.sound) problems.add('damaged');
  const first = tiff.ifds[0];
  const number = (tag: number): number | null => {
    const entry = first?.entries.find((each) => each.tag === tag);
    return entry ? (readNumbers(tiff, entry)[0] ?? null) : null;
  };
  const blocks: Block[] = [
    { kind: 'exif', name: 'TIFF', start: 0, end: bytes.length, dataStart: 0, dataEnd: bytes.length },
  ];
  return { format: 'tiff', blocks, width: number(256), height: number(257), animated: false, problems, tiff };
}
