import { dataOf } from '../block.ts';
import { pngKeyword, pngText } from '../container/pngText.ts';
import { readTiff } from '../exif/readTiff.ts';
import { readBytes } from '../exif/readValue.ts';
import type { AnyLayout } from '../walkFile.ts';
import type { NoTraining } from './choices.ts';
import { exifEssence } from './exifEssence.ts';
import { type ExifEssence, minimalExif } from './minimalExif.ts';
import { dataMiningValue, NO_AI_TRAINING, noTrainingXmp } from './noTrainingXmp.ts';

/** What has to be in the file afterwards although everything goes. */
export interface Wanted {
  exif: Uint8Array | null;
  xmp: Uint8Array | null;
  /** True when the tag was not in the file before. */
  addsTag: boolean;
}

const MAX_PACKET = 1 << 20;
const NOTHING: ExifEssence = { orientation: null, adobeRgb: false };

/** Works out orientation, colour mark and data-mining tag from what is in the file. */
export function wanted(bytes: Uint8Array, layout: AnyLayout, noTraining: NoTraining): Wanted {
  const exifBlock = layout.blocks.find((block) => block.kind === 'exif');
  const hasProfile = layout.blocks.some((block) => block.kind === 'colour' && /icc/i.test(block.name));
  const essence = exifBlock && layout.format !== 'tiff' ? exifEssence(readTiff(dataOf(bytes, exifBlock))) : NOTHING;
  const found = noTraining === 'remove' ? null : existingTag(bytes, layout);
  const value = noTraining === 'remove' ? null : (found ?? (noTraining === 'add' ? NO_AI_TRAINING : null));
  return {
    // A profile says all about colour; the camera's mark would only repeat it.
    exif: minimalExif({ ...essence, adobeRgb: essence.adobeRgb && !hasProfile }),
    xmp: value ? noTrainingXmp(value) : null,
    addsTag: value !== null && found === null,
  };
}

/** The data-mining value of the first XMP packet that has one. */
function existingTag(bytes: Uint8Array, layout: AnyLayout): string | null {
  for (const packet of xmpPackets(bytes, layout)) {
    const value = packet.length <= MAX_PACKET ? dataMiningValue(packet) : null;
    if (value) return value;
  }
  return null;
}

function* xmpPackets(bytes: Uint8Array, layout: AnyLayout): Generator<Uint8Array> {
  if ('tiff' in layout) {
    const entry = layout.tiff.ifds[0]?.entries.find(({ tag }) => tag === 700);
    if (entry) yield readBytes(layout.tiff, entry);
    return;
  }
  let looked = 0;
  for (const block of layout.blocks) {
    if (block.kind === 'xmp') yield dataOf(bytes, block);
    if (block.name !== 'iTXt') continue;
    const data = dataOf(bytes, block);
    if (pngKeyword(data) !== 'XML:com.adobe.xmp' || looked++ > 8) continue;
    const text = pngText('iTXt', data, MAX_PACKET);
    if (text) yield text.value;
  }
}
