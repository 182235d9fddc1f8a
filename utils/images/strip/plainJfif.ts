import type { Block } from '../block.ts';
import { u8 } from '../bytes.ts';

/** Marker, length, `JFIF\0`, version, units, densities, thumbnail size. */
const JFIF_BYTES = 18;

/** The JFIF segment without the raw thumbnail it may hold (ITU-T T.871 §10.1); null when it has none. */
export function plainJfif(bytes: Uint8Array, block: Block): Uint8Array | null {
  if (block.name !== 'APP0 JFIF' || block.end - block.start <= JFIF_BYTES || u8(bytes, block.start + 1) !== 0xe0)
    return null;
  const plain = bytes.slice(block.start, block.start + JFIF_BYTES);
  plain[3] = JFIF_BYTES - 2;
  plain[2] = 0;
  plain[16] = 0;
  plain[17] = 0;
  return plain;
}
