import { latin1, utf8 } from '../bytes.ts';
import namespaces from './namespaces.json' with { type: 'json' };

/** One value of an XMP packet. Offsets are bytes of the packet. */
export interface XmpValue {
  /** The property with its usual prefix: `exif:GPSLatitude`. For list items, the property the list belongs to. */
  name: string;
  value: string;
  /** The element that holds the value, so that values which belong together can be found. */
  parent: number;
}

/** A stretch of the packet that is one attribute, or one element from its first to its last bracket. */
export interface XmpSpan {
  name: string;
  kind: 'attribute' | 'element';
  start: number;
  end: number;
  /** The value without quotes; for an element with children, all that stands between its tags. */
  valueStart: number;
  valueEnd: number;
}

export interface XmpScan {
  values: XmpValue[];
  spans: XmpSpan[];
  /** False when the packet is no well-formed XML, or larger or deeper than anybody writes. */
  sound: boolean;
}

/** From the space before it to the one behind its second quote. */
interface Attribute {
  raw: string;
  start: number;
  end: number;
  valueStart: number;
  valueEnd: number;
}

interface Open {
  raw: string;
  name: string;
  id: number;
  start: number;
  contentStart: number;
  hasChild: boolean;
}

const MAX_VALUES = 20_000;
const MAX_DEPTH = 100;
const MAX_VALUE_BYTES = 1 << 18;
const MAX_NAME = 200;
const MAX_GAP = 1000;
const NOT_ASCII = /[^\x20-\x7e\s]/;
const USUAL: ReadonlyMap<string, string> = new Map(Object.entries(namespaces));

/**
 * Reads an XMP packet (ISO 16684-1, RDF/XML in UTF-8) without building a tree: one pass over the tags.
 *
 * Reads it as Latin-1 first, so that every index is a byte offset and a span can be blanked in place.
 */
export function scanXmp(packet: Uint8Array): XmpScan {
  const text = latin1(packet);
  const scan: XmpScan = { values: [], spans: [], sound: true };
  /** What everybody calls the namespace of a prefix; undefined where nobody does. */
  const prefixes = new Map<string, string | undefined>();
  const stack: Open[] = [];
  let ids = 0;
  let at = 0;
  const fail = (): XmpScan => ({ ...scan, sound: false });

  while (true) {
    const open = text.indexOf('<', at);
    if (open < 0) break;
    if (scan.values.length > MAX_VALUES) return fail();
    const skipTo = text.startsWith('<!--', open)
      ? '-->'
      : text.startsWith('<?', open)
        ? '?>'
        : text.startsWith('<!', open)
          ? '>'
          : '';
    if (skipTo) {
      // CDATA and document types do not occur in XMP; whoever writes them hides something.
      if (skipTo === '>') return fail();
      const end = text.indexOf(skipTo, open);
      if (end < 0) return fail();
      at = end + skipTo.length;
      continue;
    }
    if (text[open + 1] === '/') {
      const close = text.indexOf('>', open);
      const element = stack.pop();
      if (close < 0 || !element || element.raw !== text.slice(open + 2, close).trim()) return fail();
      at = close + 1;
      if (!element.hasChild)
        addValue(scan, packet, text, stack, element.name, element.contentStart, open, stack.at(-1)?.id ?? -1);
      scan.spans.push({
        name: element.name,
        kind: 'element',
        start: element.start,
        end: at,
        valueStart: element.contentStart,
        valueEnd: open,
      });
      continue;
    }
    const nameEnd = endOfName(text, open + 1, open + 1 + MAX_NAME);
    const raw = text.slice(open + 1, nameEnd);
    if (!raw || stack.length >= MAX_DEPTH) return fail();
    const attributes: Attribute[] = [];
    let end = nameEnd;
    for (let next = attributeAt(text, end); next; next = attributeAt(text, end)) {
      attributes.push(next);
      end = next.end;
      if (attributes.length > MAX_VALUES) return fail();
    }
    for (const attribute of attributes) {
      if (attribute.raw.startsWith('xmlns:'))
        prefixes.set(attribute.raw.slice(6), USUAL.get(text.slice(attribute.valueStart, attribute.valueEnd)));
    }
    const name = usualName(raw, prefixes);
    const tail = endOfSpace(text, end, end + MAX_GAP);
    const isClosed = text[tail] === '/';
    at = isClosed ? tail + 2 : tail + 1;
    if (text[at - 1] !== '>') return fail();
    const id = ids++;
    const parent = stack.at(-1);
    if (parent) parent.hasChild = true;
    const element: Open = { raw, name, id, start: open, contentStart: at, hasChild: false };
    for (const attribute of attributes) {
      if (attribute.raw.startsWith('xmlns') || attribute.raw.startsWith('xml:')) continue;
      const own = usualName(attribute.raw, prefixes);
      const called = own.startsWith('rdf:') ? name : own;
      if (own !== 'rdf:about' && own !== 'rdf:parseType')
        addValue(scan, packet, text, stack, called, attribute.valueStart, attribute.valueEnd, id);
      scan.spans.push({ ...attribute, name: own, kind: 'attribute' });
    }
    if (isClosed) scan.spans.push({ name, kind: 'element', start: open, end: at, valueStart: at, valueEnd: at });
    else stack.push(element);
  }
  scan.sound = stack.length === 0;
  return scan;
}

/** What `\s` is of the first 256 characters. */
const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 160;

function endOfSpace(text: string, from: number, limit = text.length): number {
  let at = from;
  while (at < limit && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** A name ends at a space and at any of `/ > " ' < =`. */
function endOfName(text: string, from: number, limit = text.length): number {
  let at = from;
  for (; at < limit && at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isSpace(code) || code === 47 || (code >= 60 && code <= 62) || code === 34 || code === 39) break;
  }
  return at;
}

/** The attribute that stands behind some space, its value in either kind of quotes. By hand: an expression takes longer. */
function attributeAt(text: string, from: number): Attribute | null {
  const start = endOfSpace(text, from);
  const nameEnd = endOfName(text, start);
  if (start === from || nameEnd === start) return null;
  const equals = endOfSpace(text, nameEnd);
  const quote = endOfSpace(text, equals + 1);
  if (text[equals] !== '=' || (text[quote] !== '"' && text[quote] !== "'")) return null;
  const valueEnd = text.indexOf(text[quote], quote + 1);
  if (valueEnd < 0) return null;
  return { raw: text.slice(start, nameEnd), start: from, end: valueEnd + 1, valueStart: quote + 1, valueEnd };
}

/** The name with the prefix everybody uses for its namespace, whatever prefix the file uses. */
function usualName(raw: string, prefixes: ReadonlyMap<string, string | undefined>): string {
  const colon = raw.indexOf(':');
  if (colon < 0) return raw;
  const usual = prefixes.get(raw.slice(0, colon));
  return usual ? `${usual}${raw.slice(colon)}` : raw;
}

function addValue(
  scan: XmpScan,
  packet: Uint8Array,
  text: string,
  stack: readonly Open[],
  name: string,
  from: number,
  to: number,
  parent: number,
): void {
  const owner = name.startsWith('rdf:') ? stack.findLast((element) => !element.name.startsWith('rdf:')) : undefined;
  const end = Math.min(to, from + MAX_VALUE_BYTES);
  const plain = text.slice(from, end);
  // Most values are ASCII, and read as Latin-1 they are right already.
  const value = unescapeXml(NOT_ASCII.test(plain) ? utf8(packet.subarray(from, end)) : plain).trim();
  if (value !== '') scan.values.push({ name: owner?.name ?? name, value, parent });
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/gi, (all, hex, decimal, name) => {
    if (name) return ENTITIES[name.toLowerCase()] ?? all;
    const code = Number.parseInt(hex ?? decimal, hex ? 16 : 10);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
