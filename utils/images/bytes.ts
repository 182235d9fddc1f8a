/** Reading numbers and text out of bytes. Every read past the end gives 0, so a parser can never throw here. */

export const u8 = (bytes: Uint8Array, at: number): number => bytes[at] ?? 0;

export const u16be = (bytes: Uint8Array, at: number): number => (u8(bytes, at) << 8) | u8(bytes, at + 1);

export const u16le = (bytes: Uint8Array, at: number): number => u8(bytes, at) | (u8(bytes, at + 1) << 8);

export const u24le = (bytes: Uint8Array, at: number): number => u16le(bytes, at) | (u8(bytes, at + 2) << 16);

export const u32be = (bytes: Uint8Array, at: number): number => u16be(bytes, at) * 65536 + u16be(bytes, at + 2);

export const u32le = (bytes: Uint8Array, at: number): number => u16le(bytes, at + 2) * 65536 + u16le(bytes, at);

/** True when the ASCII text stands at this place. */
export function hasAscii(bytes: Uint8Array, at: number, text: string): boolean {
  for (let i = 0; i < text.length; i++) if (bytes[at + i] !== text.charCodeAt(i)) return false;
  return true;
}

/** ASCII bytes of a short text. */
export function ascii(text: string): Uint8Array {
  // Not by `Uint8Array.from`, which asks an iterator for each letter: over thirty times as slow.
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}

const LATIN1 = new TextDecoder('latin1');
const UTF8 = new TextDecoder('utf-8');
const UTF8_STRICT = new TextDecoder('utf-8', { fatal: true });

/** One character per byte: an index in the text is an index in the bytes. */
export const latin1 = (bytes: Uint8Array): string => LATIN1.decode(bytes);

/** UTF-8 with replacement characters for what is not UTF-8. */
export const utf8 = (bytes: Uint8Array): string => UTF8.decode(bytes);

/** UTF-8 where the bytes are UTF-8, Latin-1 where they are not: most metadata names no character set. */
export function guessText(bytes: Uint8Array): string {
  try {
    return UTF8_STRICT.decode(bytes);
  } catch {
    return LATIN1.decode(bytes);
  }
}

/** UTF-16 text of either byte order; the order is the one that leaves fewer letters above the first 256. */
export function guessUtf16(bytes: Uint8Array): string {
  let zerosFirst = 0;
  let zerosSecond = 0;
  for (let i = 0; i + 1 < Math.min(bytes.length, 2000); i += 2) {
    if (bytes[i] === 0) zerosFirst++;
    if (bytes[i + 1] === 0) zerosSecond++;
  }
  return new TextDecoder(zerosFirst > zerosSecond ? 'utf-16be' : 'utf-16le').decode(bytes);
}

/** One array out of several. A single part is handed back as it is, without a copy. */
export function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  if (parts.length === 1 && parts[0]) return parts[0];
  let length = 0;
  for (const part of parts) length += part.length;
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
