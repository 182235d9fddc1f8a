import { u8 } from '../bytes.ts';
import { type IsoBox, isoBoxes } from '../container/isoBoxes.ts';
import type { Patch } from './patch.ts';
import { freeBox } from './rebuildMeta.ts';

const CONTAINERS = new Set(['moov', 'trak', 'mdia', 'minf', 'edts', 'dinf', 'stbl']);
const TELLING = new Set(['udta', 'meta', 'uuid', 'free', 'skip']);
const TIMED = new Set(['mvhd', 'tkhd', 'mdhd']);

/** Takes times, user data and names of programs out of the `moov` box of an image sequence, each in its place. */
export function quietMovie(bytes: Uint8Array, moov: IsoBox): Patch[] {
  const patches: Patch[] = [];
  const visit = (box: IsoBox, depth: number): void => {
    if (CONTAINERS.has(box.type) && depth < 8)
      for (const child of isoBoxes(bytes, box.body, box.end).boxes) visit(child, depth + 1);
    else if (TELLING.has(box.type) && box.end - box.start >= 8)
      patches.push({ at: box.start, bytes: freeBox(box.end - box.start) });
    else if (TIMED.has(box.type))
      patches.push({ at: box.body + 4, bytes: new Uint8Array(u8(bytes, box.body) === 1 ? 16 : 8) });
    else if (box.type === 'hdlr' && box.end > box.body + 24)
      patches.push({ at: box.body + 24, bytes: new Uint8Array(box.end - box.body - 24) });
  };
  visit(moov, 0);
  return patches;
}
