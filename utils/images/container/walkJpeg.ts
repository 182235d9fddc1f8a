import { type Block, type Layout, type Problem, pushBlock } from '../block.ts';
import { u16be } from '../bytes.ts';
import { jpegSegment } from './jpegSegment.ts';
import { nextMarker } from './nextMarker.ts';

const EOI = 0xd9;
const SOS = 0xda;
const MAX_BLOCKS = 20_000;

/** SOF0–SOF15 without DHT (C4), JPG (C8) and DAC (CC), which share the range; SOF55 is JPEG-LS. */
const isFrameHeader = (marker: number): boolean =>
  (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc) || marker === 0xf7;

/** Takes a JPEG apart by its markers (ITU-T T.81 annex B): segments, scans, and whatever stands behind the end. */
export function walkJpeg(bytes: Uint8Array): Layout {
  const blocks: Block[] = [{ kind: 'structure', name: 'SOI', start: 0, end: 2, dataStart: 2, dataEnd: 2 }];
  const problems = new Set<Problem>();
  const layout: Layout = { format: 'jpeg', blocks, width: null, height: null, animated: false, problems };
  const length = bytes.length;
  let at = 2;
  let sawScan = false;

  while (at < length) {
    if (blocks.length > MAX_BLOCKS) {
      problems.add('too-many-parts');
      pushBlock(blocks, rest('unknown', 'rest', at, length));
      return layout;
    }
    if (bytes[at] !== 0xff) {
      const next = bytes.indexOf(0xff, at);
      const end = next < 0 ? length : next;
      // Behind a scan these bytes belong to the picture for some decoders; before it, they are nobody's.
      pushBlock(blocks, { ...rest(sawScan ? 'picture' : 'unknown', 'stray bytes', at, end) });
      problems.add('stray-bytes');
      at = end;
      continue;
    }
    const start = at;
    while (bytes[at + 1] === 0xff) at++;
    const marker = bytes[at + 1];
    if (marker === undefined) break;
    const payload = at + 4;
    if (marker === EOI) {
      pushBlock(blocks, { ...rest('structure', 'EOI', start, at + 2) });
      if (at + 2 < length) pushBlock(blocks, rest('trailer', 'after the end', at + 2, length));
      if (!sawScan) problems.add('damaged');
      return layout;
    }
    if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8) || marker === 0) {
      pushBlock(blocks, rest(sawScan ? 'picture' : 'unknown', 'stray marker', start, at + 2));
      problems.add('stray-bytes');
      at += 2;
      continue;
    }
    const declaredEnd = at + 2 + u16be(bytes, at + 2);
    const end = Math.max(Math.min(declaredEnd, length), Math.min(payload, length));
    if (declaredEnd > length) problems.add('truncated');
    if (declaredEnd < payload) problems.add('damaged');
    if (isFrameHeader(marker) && layout.width === null && end - payload >= 5) {
      layout.height = u16be(bytes, payload + 1);
      layout.width = u16be(bytes, payload + 3);
    }
    const { kind, name, skip } = jpegSegment(bytes, marker, payload);
    const scanEnd = marker === SOS ? nextMarker(bytes, end) : end;
    if (marker === SOS) sawScan = true;
    pushBlock(blocks, { kind, name, start, end: scanEnd, dataStart: Math.min(payload + skip, end), dataEnd: end });
    at = scanEnd;
  }
  if (at < length) pushBlock(blocks, rest('unknown', 'stray bytes', at, length));
  problems.add('truncated');
  if (!sawScan) problems.add('damaged');
  return layout;
}

function rest(kind: Block['kind'], name: string, start: number, end: number): Block {
  return { kind, name, start, end, dataStart: start, dataEnd: end };
}
