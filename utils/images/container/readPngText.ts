import { ascii, hasAscii } from '../bytes.ts';
import type { FactKind } from '../carried.ts';
import { readExif } from '../exif/readExif.ts';
import type { FactSink } from '../factSink.ts';
import { generatorFromText, keep } from '../generators/generatorFromText.ts';
import { readIptc } from '../iptc/readIptc.ts';
import { readPhotoshop } from '../iptc/readPhotoshop.ts';
import { readXmp } from '../xmp/readXmp.ts';
import { pngText, pngTextValue, rawProfile } from './pngText.ts';

const MAX_TEXT = 4 << 20;
/** What unpacking a byte costs compared with reading one. */
const PACKED_COST = 4;

/** Keywords of the PNG specification and of common writers. What is not here is a comment under its own keyword. */
const KEYWORDS: ReadonlyMap<string, FactKind> = new Map(
  Object.entries({
    title: 'caption',
    description: 'caption',
    author: 'owner',
    artist: 'owner',
    copyright: 'owner',
    software: 'software',
    source: 'camera',
    'creation time': 'time',
    'date:create': 'time',
    'date:modify': 'time',
    'date:timestamp': 'time',
    'exif:make': 'camera',
    'exif:model': 'camera',
    'exif:datetime': 'time',
    'exif:datetimeoriginal': 'time',
  }),
);

/** True for a keyword under which ImageMagick and others repeat a position. */
export const isPlaceKeyword = (keyword: string): boolean => /gps|latitude|longitude|location|geotag/i.test(keyword);

/** Reads one text chunk: XMP, EXIF and IPTC in hex, a generator's notes, or plain text. */
export function readPngText(type: string, data: Uint8Array, sink: FactSink): void {
  if (!sink.spend(data.length)) return;
  const text = pngText(type, data, MAX_TEXT);
  if (!text || !sink.spend(text.value.length * (text.isPacked ? PACKED_COST : 1))) return;
  if (!text.whole) sink.problems.add('too-much-compressed-text');
  const profile = rawProfile(text);
  if (text.keyword === 'XML:com.adobe.xmp') readXmp(text.value, sink);
  else if (profile) readRawProfile(profile.kind, profile.bytes, sink);
  else readPlainText(text.keyword, pngTextValue(type, text), sink);
}

function readPlainText(keyword: string, value: string, sink: FactSink): void {
  const isNovelAi = sink.carried.facts.software?.some((fact) => fact.value === 'NovelAI') ?? false;
  if (isPlaceKeyword(keyword)) sink.add('place', keyword, value, 'text');
  // NovelAI names its model in a chunk beside the JSON.
  else if (isNovelAi && keyword === 'Source') keep({ tool: 'NovelAI', model: value, where: 'text' }, sink);
  else if (!generatorFromText(keyword, value, 'text', sink))
    sink.add(KEYWORDS.get(keyword.toLowerCase()) ?? 'comment', keyword, value, 'text');
}

function readRawProfile(kind: string, bytes: Uint8Array, sink: FactSink): void {
  const exif = hasAscii(bytes, 0, 'Exif\0\0');
  const xmp = ascii('http://ns.adobe.com/xap/1.0/\0').length;
  if (kind === 'exif' || (kind === 'app1' && exif)) readExif(exif ? bytes.subarray(6) : bytes, sink);
  else if (kind === 'xmp') readXmp(bytes, sink);
  else if (kind === 'app1') readXmp(bytes.subarray(xmp), sink);
  else if (kind === 'iptc' || kind === '8bim') (hasAscii(bytes, 0, '8BIM') ? readPhotoshop : readIptc)(bytes, sink);
}
