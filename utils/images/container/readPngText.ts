import { ascii, hasAscii } from '../bytes.ts';
import type { FactKind } from '../carried.ts';
import { readExif } from '../exif/readExif.ts';
import type { FactSink } from '../factSink.ts';
import { generatorFromText } from '../generators/generatorFromText.ts';
import { keep } from '../generators/generatorFromText.ts';
import { readIptc } from '../iptc/readIptc.ts';
import { readPhotoshop } from '../iptc/readPhotoshop.ts';
import { readXmp } from '../xmp/readXmp.ts';
import { pngText, pngTextValue, rawProfile } from './pngText.ts';

const MAX_TEXT = 4 << 20;

/** Keywords of the PNG specification and of common writers. What is not here is a comment under its own keyword. */
const KEYWORDS: Readonly<Record<string, FactKind>> = {
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
};

/** True for a keyword under which ImageMagick and others repeat a position. */
export const isPlaceKeyword = (keyword: string): boolean => /gps|latitude|longitude|location|geotag/i.test(keyword);

/** Reads one text chunk: XMP, EXIF and IPTC in hex, a generator's notes, or plain text. */
export function readPngText(type: string, data: Uint8Array, sink: FactSink): void {
  if (!sink.spend(data.length)) return;
  const text = pngText(type, data, MAX_TEXT);
  if (!text || !sink.spend(text.value.length)) return;
  if (!text.whole) sink.problems.add('too-much-compressed-text');
  if (text.keyword === 'XML:com.adobe.xmp') return readXmp(text.value, sink);
  const profile = rawProfile(text);
  if (profile) return readRawProfile(profile.kind, profile.bytes, sink);
  const value = pngTextValue(type, text);
  if (isPlaceKeyword(text.keyword)) return sink.add('place', text.keyword, value, 'text');
  const isNovelAi = sink.carried.facts.software?.some((fact) => fact.value === 'NovelAI') ?? false;
  if (isNovelAi && (text.keyword === 'Description' || text.keyword === 'Source')) {
    // NovelAI spreads its notes over several chunks; these two are JSON's neighbours, not JSON.
    const field = text.keyword === 'Source' ? { model: value } : { prompt: value };
    return keep({ tool: 'NovelAI', ...field, where: 'text' }, sink);
  }
  if (generatorFromText(text.keyword, value, 'text', sink)) return;
  sink.add(KEYWORDS[text.keyword.toLowerCase()] ?? 'comment', text.keyword, value, 'text');
}

function readRawProfile(kind: string, bytes: Uint8Array, sink: FactSink): void {
  const exif = hasAscii(bytes, 0, 'Exif\0\0');
  const xmp = ascii('http://ns.adobe.com/xap/1.0/\0').length;
  if (kind === 'exif' || (kind === 'app1' && exif)) readExif(exif ? bytes.subarray(6) : bytes, sink);
  else if (kind === 'xmp') readXmp(bytes, sink);
  else if (kind === 'app1') readXmp(bytes.subarray(xmp), sink);
  else if (kind === 'iptc' || kind === '8bim') (hasAscii(bytes, 0, '8BIM') ? readPhotoshop : readIptc)(bytes, sink);
}
