import { ascii, joinBytes, u8, u16be, u32be } from '../bytes.ts';
import { ipmaEntries } from '../container/heifProperties.ts';
import type { IsoBox } from '../container/isoBoxes.ts';
import { isoBoxes } from '../container/isoBoxes.ts';
import type { Heif } from '../container/readHeif.ts';

/** Children of `meta` that a reader of pictures needs (ISO/IEC 23008-12 §6.2). Others become free space. */
const NEEDED = new Set(['hdlr', 'pitm', 'iinf', 'iloc', 'iref', 'iprp', 'idat', 'dinf', 'grpl', 'ipro']);
/** Item properties that describe nothing a decoder needs: user description, creation and modification time, private ones. */
const TELLING = new Set(['udes', 'crtt', 'mdft', 'uuid', 'free', 'skip']);

/** A box with this type and body. */
export function isoBox(type: string, ...body: Uint8Array[]): Uint8Array {
  const content = joinBytes([new Uint8Array(8), ...body]);
  const box = body.length === 1 ? content.slice() : content;
  new DataView(box.buffer).setUint32(0, box.length);
  box.set(ascii(type), 4);
  return box;
}

/** Free space of exactly so many bytes, at least 8. */
export function freeBox(length: number): Uint8Array {
  const box = new Uint8Array(length);
  new DataView(box.buffer).setUint32(0, length);
  box.set(ascii('free'), 4);
  return box;
}

/**
 * The `meta` box without these items: the same length, so that no offset to picture data changes; free space fills the end.
 * @returns null when the box cannot be rebuilt that way
 */
export function rebuildMeta(bytes: Uint8Array, heif: Heif, drop: ReadonlySet<number>): Uint8Array | null {
  const { meta } = heif;
  if (!meta) return null;
  const parts: Uint8Array[] = [bytes.subarray(meta.start, meta.body + 4)];
  for (const box of heif.inMeta) {
    if (!NEEDED.has(box.type)) continue;
    const rebuilt = rebuildChild(bytes, heif, box, drop);
    if (!rebuilt) return null;
    if (rebuilt.length > 0) parts.push(rebuilt);
  }
  const slack = meta.end - meta.start - parts.reduce((sum, part) => sum + part.length, 0);
  if (slack !== 0 && slack < 8) return null;
  return joinBytes(slack ? [...parts, freeBox(slack)] : parts).slice();
}

function rebuildChild(bytes: Uint8Array, heif: Heif, box: IsoBox, drop: ReadonlySet<number>): Uint8Array | null {
  const whole = bytes.subarray(box.start, box.end);
  if (box.body - box.start !== 8 && box.type !== 'idat') return null;
  switch (box.type) {
    case 'hdlr': {
      // Version, pre-defined, handler, reserved: then the name of the program that wrote it.
      const quiet = whole.slice();
      quiet.fill(0, Math.min(quiet.length, 8 + 24));
      return quiet;
    }
    case 'iinf': {
      const wide = u8(bytes, box.body) > 0;
      const kept = isoBoxes(bytes, box.body + (wide ? 8 : 6), box.end).boxes.filter((infe) => {
        const version = u8(bytes, infe.body);
        return !drop.has(version > 2 ? u32be(bytes, infe.body + 4) : u16be(bytes, infe.body + 4));
      });
      const head = bytes.slice(box.body, box.body + (wide ? 8 : 6));
      setCount(head, 4, wide ? 4 : 2, kept.length);
      return isoBox('iinf', head, ...kept.map((infe) => withoutName(bytes, infe)));
    }
    case 'iloc': {
      const wide = u8(bytes, box.body) === 2;
      const kept = heif.locations.filter(({ id }) => !drop.has(id));
      const head = bytes.slice(box.body, box.body + (wide ? 10 : 8));
      setCount(head, 6, wide ? 4 : 2, kept.length);
      return isoBox('iloc', head, ...kept.map(({ start, end }) => bytes.subarray(start, end)));
    }
    case 'iref': {
      const kept = heif.references.filter(({ from }) => !drop.has(from));
      if (kept.some(({ to }) => to.some((id) => drop.has(id)))) return null;
      if (kept.length === 0) return new Uint8Array(0);
      return isoBox(
        'iref',
        bytes.subarray(box.body, box.body + 4),
        ...kept.map((each) => bytes.subarray(each.box.start, each.box.end)),
      );
    }
    case 'iprp':
      return rebuildProperties(bytes, box, drop);
    default:
      return whole;
  }
}

function rebuildProperties(bytes: Uint8Array, iprp: IsoBox, drop: ReadonlySet<number>): Uint8Array | null {
  const parts: Uint8Array[] = [];
  for (const box of isoBoxes(bytes, iprp.body, iprp.end).boxes) {
    if (box.type === 'ipco') {
      // A property is found by counting: one that tells something becomes free space of the same length.
      const quiet = isoBoxes(bytes, box.body, box.end).boxes.map((property) =>
        TELLING.has(property.type)
          ? freeBox(property.end - property.start)
          : bytes.subarray(property.start, property.end),
      );
      parts.push(isoBox('ipco', ...quiet));
    } else if (box.type === 'ipma') {
      const entries = ipmaEntries(bytes, box);
      if (!entries) return null;
      const kept = entries.filter(({ id }) => !drop.has(id));
      const head = bytes.slice(box.body, box.body + 8);
      setCount(head, 4, 4, kept.length);
      parts.push(isoBox('ipma', head, ...kept.map(({ start, end }) => bytes.subarray(start, end))));
    } else if (box.type !== 'free') return null;
  }
  return isoBox('iprp', ...parts);
}

/** An item's entry with its name blanked. The name stands behind the type; MIME items have more, but those that stay have none. */
function withoutName(bytes: Uint8Array, infe: IsoBox): Uint8Array {
  const version = u8(bytes, infe.body);
  const nameAt = infe.body - infe.start + (version > 2 ? 14 : 12);
  const quiet = bytes.slice(infe.start, infe.end);
  const isMime = bytes[infe.start + nameAt - 4] === 0x6d && bytes[infe.start + nameAt - 3] === 0x69;
  if (version >= 2 && !isMime) quiet.fill(0, Math.min(nameAt, quiet.length));
  return quiet;
}

function setCount(head: Uint8Array, at: number, size: number, count: number): void {
  const view = new DataView(head.buffer);
  if (size === 4) view.setUint32(at, count);
  else view.setUint16(at, count);
}
