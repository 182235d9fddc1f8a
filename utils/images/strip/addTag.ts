import { type Block, dataOf } from '../block.ts';
import { ascii, joinBytes, latin1 } from '../bytes.ts';
import { pngKeyword, pngText } from '../container/pngText.ts';
import type { AnyLayout } from '../walkFile.ts';
import { isUtf16 } from '../xmp/readXmp.ts';
import { Assembly } from './assemble.ts';
import { endsOpen, inserts, possible } from './inserts.ts';
import { dataMiningValue, NO_AI_TRAINING, noTrainingXmp } from './noTrainingXmp.ts';
import { closeWebp, isRiffHeader, webpFlags } from './webpHeader.ts';
import { gifXmp, jpegXmp, pngXmp, riffChunk } from './writeBlock.ts';

const MAX_PACKET = 1 << 20;
const SEGMENT_LIMIT = 65_000;
const PROPERTY =
  '<rdf:Description rdf:about="" xmlns:plus="http://ns.useplus.org/ldf/xmp/1.0/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" ';

export type TagResult = 'there-already' | 'no-room' | Uint8Array[];

/**
 * Adds the "no AI training" tag to a JPEG, PNG, WebP or GIF that keeps its metadata: into the XMP packet that is there, or as a packet
 * of its own. Other formats would need picture data to move.
 */
export function addTag(bytes: Uint8Array, layout: AnyLayout): TagResult {
  if ('heif' in layout || 'tiff' in layout || endsOpen(layout)) return 'no-room';
  const target = xmpBlock(bytes, layout);
  if (target && dataMiningValue(target.packet)) return 'there-already';
  const wanted = { exif: null, xmp: noTrainingXmp(NO_AI_TRAINING), addsTag: true };
  if (!possible(bytes, layout, wanted).xmp) return 'no-room';
  const packet = target ? withTag(target.packet) : wanted.xmp;
  // Offsets to further pictures count from the MPF segment: nothing between it and them may grow.
  const mpf = layout.blocks.find((block) => block.kind === 'multi-picture');
  if (!packet || (target && mpf && target.block.start > mpf.start)) return 'no-room';
  const written = write(layout, packet);
  if (!written) return 'no-room';
  const { before } = inserts(layout, wanted);
  const hasExif = layout.blocks.some((block) => block.kind === 'exif');
  const out = new Assembly(bytes);
  let isDone = false;
  for (const block of layout.blocks) {
    if (!target && block === before) {
      out.write(written);
      isDone = true;
    }
    const flags = webpFlags(bytes, block, { ...wanted, exif: hasExif ? written : null });
    if (block === target?.block) {
      out.write(written);
      isDone = true;
    } else if (flags) out.write(flags);
    else if (isRiffHeader(layout, block)) out.write(bytes.slice(block.start, block.end));
    else out.keep(block.start, block.end);
  }
  if (!isDone) out.write(written);
  const parts = out.finish();
  if (layout.format === 'webp') closeWebp(parts);
  return parts;
}

function xmpBlock(bytes: Uint8Array, layout: AnyLayout): { block: Block; packet: Uint8Array } | null {
  for (const block of layout.blocks) {
    if (block.kind === 'xmp') return { block, packet: dataOf(bytes, block) };
    if (layout.format !== 'png' || block.name !== 'iTXt') continue;
    const data = dataOf(bytes, block);
    if (pngKeyword(data) !== 'XML:com.adobe.xmp') continue;
    const text = pngText('iTXt', data, MAX_PACKET);
    return text?.whole ? { block, packet: text.value } : null;
  }
  return null;
}

/** The packet with one more description at its end; null when it does not end the way XMP does. */
function withTag(packet: Uint8Array): Uint8Array | null {
  if (isUtf16(packet) || packet.length > MAX_PACKET) return null;
  const end = /<\/[\w.-]+:RDF\s*>\s*(?:<\/[\w.-]+:x[am]pmeta\s*>\s*)?(?:<\?xpacket[^?]*\?>\s*)?\0?$/.exec(
    latin1(packet),
  );
  if (!end) return null;
  const property = ascii(`${PROPERTY}plus:DataMining="http://ns.useplus.org/ldf/vocab/${NO_AI_TRAINING}"/>`);
  const longer = joinBytes([packet.subarray(0, end.index), property, packet.subarray(end.index)]);
  return dataMiningValue(longer) ? longer : null;
}

function write(layout: AnyLayout, packet: Uint8Array): Uint8Array | null {
  if (layout.format === 'jpeg') return packet.length > SEGMENT_LIMIT ? null : jpegXmp(packet);
  if (layout.format === 'png') return pngXmp(packet);
  return layout.format === 'webp' ? riffChunk('XMP ', packet) : gifXmp(packet);
}
