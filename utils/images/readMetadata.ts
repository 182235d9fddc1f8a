import { type Block, dataOf } from './block.ts';
import { guessText, joinBytes, u16be } from './bytes.ts';
import type { Carried } from './carried.ts';
import { gifText } from './container/gifText.ts';
import type { Heif } from './container/readHeif.ts';
import { readPngText } from './container/readPngText.ts';
import { stealthPayload } from './container/stealthPayload.ts';
import { readExif } from './exif/readExif.ts';
import { type FactSink, factSink, NESTED } from './factSink.ts';
import { generatorFromText, keep } from './generators/generatorFromText.ts';
import { inflateBounded } from './inflateBounded.ts';
import { readPhotoshop } from './iptc/readPhotoshop.ts';
import { readContentCredentials } from './readContentCredentials.ts';
import { readProfileName } from './readProfileName.ts';
import { readTrailer } from './readTrailer.ts';
import { type AnyLayout, walkFile } from './walkFile.ts';
import { readXmp } from './xmp/readXmp.ts';

const MAX_COMMENT = 1 << 18;
const MAX_PROFILE = 8 << 20;

/**
 * Reads all that a picture file carries besides its picture. Decodes no picture, asks no network, never throws, and costs no
 * more than a fixed budget of reading whatever a file claims.
 */
export function readMetadata(bytes: Uint8Array): Carried {
  const layout = walkFile(bytes);
  if (!layout) {
    const { carried } = factSink('unknown', bytes.length, new Set());
    return { ...carried, problems: ['not-an-image'] };
  }
  const sink = factSink(layout.format, bytes.length, layout.problems);
  const { carried } = sink;
  carried.width = layout.width;
  carried.height = layout.height;
  carried.animated = layout.animated;
  // HEIF readers turn by the container's own properties and by nothing else; an EXIF code in such a file is ignored.
  if ('heif' in layout) carried.orientation = layout.orientation ?? 1;
  if ('colourProfile' in layout && layout.colourProfile)
    carried.colourProfile = readProfileName(bytes.subarray(layout.colourProfile.body + 4, layout.colourProfile.end));

  // XMP that is too long for one JPEG segment, and Photoshop data in several, are read in one piece.
  const joined = new Set<Block['kind']>(['xmp-extension', 'photoshop', 'content-credentials']);
  for (const block of layout.blocks) if (!joined.has(block.kind)) readBlock(bytes, block, layout, sink);
  for (const kind of joined) {
    const blocks = layout.blocks.filter((block) => block.kind === kind);
    if (blocks.length === 0) continue;
    const all = joinBytes(blocks.map((block) => dataOf(bytes, block)));
    if (kind === 'xmp-extension') readXmp(all, sink);
    else if (kind === 'photoshop') readPhotoshop(all, sink);
    else readContentCredentials(all, sink);
  }
  if (layout.format === 'png') readAlphaPayload(bytes, sink);
  if ('heif' in layout) heifThumbnails(layout.heif, sink);
  carried.problems = [...sink.problems];
  return carried;
}

function readBlock(bytes: Uint8Array, block: Block, layout: AnyLayout, sink: FactSink): void {
  const data = dataOf(bytes, block);
  switch (block.kind) {
    case 'exif':
      if ('tiff' in layout) readExif(data, sink, layout.tiff);
      else if (sink.spend(NESTED)) readExif(data, sink);
      break;
    case 'xmp':
      if (sink.spend(data.length + NESTED)) readXmp(data, sink);
      break;
    case 'text':
      if (layout.format === 'png') readPngText(block.name, data, sink);
      else sink.add('comment', block.name, guessText(gifText(data.subarray(13), MAX_COMMENT)), 'comment');
      break;
    case 'comment': {
      const text = guessText(layout.format === 'gif' ? gifText(data, MAX_COMMENT) : data).replaceAll('\0', '');
      if (sink.spend(text.length) && !generatorFromText(block.name, text, 'comment', sink))
        sink.add('comment', block.name, text, 'comment');
      break;
    }
    case 'time': {
      // PNG third edition §11.3.4.5: year, month, day, hour, minute, second of the last change.
      const [month, day, hour, minute, second] = Array.from(data.subarray(2, 7), (part) =>
        String(part).padStart(2, '0'),
      );
      sink.add('time', block.name, `${u16be(data, 0)}-${month}-${day} ${hour}:${minute}:${second}`, 'container');
      break;
    }
    case 'colour':
      readColour(block, data, sink);
      break;
    case 'thumbnail':
      sink.carried.thumbnails.push({ bytes: data.length, where: 'container' });
      break;
    case 'trailer':
      readTrailer(data, sink);
      break;
    case 'multi-picture':
    case 'unknown':
      sink.add('other', block.name, `${block.end - block.start} bytes`, 'container');
      break;
  }
}

function readColour(block: Block, data: Uint8Array, sink: FactSink): void {
  if (sink.carried.colourProfile !== null || !sink.spend(NESTED)) return;
  let profile: Uint8Array | null = null;
  // Behind the signature: number of this piece and number of pieces (ICC.1:2022 §B.4). The name stands in the first.
  if (block.name === 'APP2 ICC profile') profile = data.subarray(2);
  else if (block.name === 'ICCP') profile = data;
  else if (block.name === 'iCCP') profile = inflateBounded(data.subarray(data.indexOf(0) + 2), MAX_PROFILE).bytes;
  else if (block.name === 'application colour') profile = gifText(data, MAX_PROFILE);
  if (profile) sink.carried.colourProfile = readProfileName(profile);
}

function readAlphaPayload(bytes: Uint8Array, sink: FactSink): void {
  const payload = stealthPayload(bytes);
  if (!payload) return;
  if (payload.text === null) sink.problems.add('alpha-payload-too-large');
  if (!payload.text || !generatorFromText(payload.name, payload.text, 'pixels', sink))
    keep({ tool: 'NovelAI', where: 'pixels' }, sink);
}

function heifThumbnails({ items, references }: Heif, sink: FactSink): void {
  for (const reference of references) {
    const extent = reference.type === 'thmb' ? items.get(reference.from)?.extents[0] : undefined;
    if (extent) sink.carried.thumbnails.push({ bytes: extent.end - extent.start, where: 'container' });
  }
}
