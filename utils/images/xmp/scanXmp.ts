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
const ATTRIBUTE = /\s+([^\s=/>"'<]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;
const NOT_ASCII = /[^\x20-\x7e\s]/;
const USUAL: Readonly<Record<string, string>> = namespaces;

/**
 * Reads an XMP packet (ISO 16684-1, RDF/XML in UTF-8) without building a tree: one pass over the tags.
 *
 * Reads it as Latin-1 first, so that every index is a byte offset and a span can be blanked in place.
 */
export function scanXmp(packet: Uint8Array): XmpScan {
  const text = latin1(packet);
  const scan: XmpScan = { values: [], spans: [], sound: true };
  const prefixes = new Map<string, string>();
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
    const raw = /^[^\s/>"'<=]{1,200}/.exec(text.slice(open + 1, open + 201))?.[0];
    if (!raw || stack.length >= MAX_DEPTH) return fail();
    const attributes: Array<{ raw: string; start: number; end: number; valueStart: number; valueEnd: number }> = [];
    ATTRIBUTE.lastIndex = open + 1 + raw.length;
    let end = ATTRIBUTE.lastIndex;
    for (let match = ATTRIBUTE.exec(text); match; match = ATTRIBUTE.exec(text)) {
      const value = match[2] ?? match[3] ?? '';
      const valueStart = ATTRIBUTE.lastIndex - 1 - value.length;
      attributes.push({
        raw: match[1] ?? '',
        start: match.index,
        end: ATTRIBUTE.lastIndex,
        valueStart,
        valueEnd: valueStart + value.length,
      });
      end = ATTRIBUTE.lastIndex;
      if (attributes.length > MAX_VALUES) return fail();
    }
    for (const attribute of attributes) {
      const prefix = /^xmlns:(.+)$/.exec(attribute.raw)?.[1];
      if (prefix) prefixes.set(prefix, text.slice(attribute.valueStart, attribute.valueEnd));
    }
    const name = usualName(raw, prefixes);
    const tail = /^\s*(\/?)>/.exec(text.slice(end, end + 1000));
    if (!tail) return fail();
    const id = ids++;
    const parent = stack.at(-1);
    if (parent) parent.hasChild = true;
    at = end + tail[0].length;
    const element: Open = { raw, name, id, start: open, contentStart: at, hasChild: false };
    for (const attribute of attributes) {
      if (attribute.raw.startsWith('xmlns') || attribute.raw.startsWith('xml:')) continue;
      const own = usualName(attribute.raw, prefixes);
      const called = own.startsWith('rdf:') ? name : own;
      if (own !== 'rdf:about' && own !== 'rdf:parseType')
        addValue(scan, packet, text, stack, called, attribute.valueStart, attribute.valueEnd, id);
      scan.spans.push({ ...attribute, name: own, kind: 'attribute' });
    }
    if (tail[1] === '/') scan.spans.push({ name, kind: 'element', start: open, end: at, valueStart: at, valueEnd: at });
    else stack.push(element);
  }
  scan.sound = stack.length === 0;
  return scan;
}

/** The name with the prefix everybody uses for its namespace, whatever prefix the file uses. */
function usualName(raw: string, prefixes: ReadonlyMap<string, string>): string {
  const colon = raw.indexOf(':');
  if (colon < 0) return raw;
  const uri = prefixes.get(raw.slice(0, colon));
  const usual = uri && USUAL[uri];
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
