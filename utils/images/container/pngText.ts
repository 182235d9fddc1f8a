import { guessText, latin1, u8, utf8 } from '../bytes.ts';
import { inflateBounded } from '../inflateBounded.ts';

/** A text chunk read. `value` are the raw bytes of the text. */
export interface PngText {
  keyword: string;
  value: Uint8Array;
  whole: boolean;
  isPacked: boolean;
}

const KEYWORD_LIMIT = 80;
/** Unpacking costs far more than reading: what is packed is cut earlier. */
export const PACKED_LIMIT = 2 << 20;

/** The keyword of a text chunk, without unpacking its text; empty when it has none. */
export const pngKeyword = (data: Uint8Array): string =>
  latin1(data.subarray(0, Math.max(0, data.subarray(0, KEYWORD_LIMIT).indexOf(0))));

/**
 * Reads `tEXt`, `zTXt` and `iTXt` (PNG third edition §11.3.3).
 * @param limit bytes of text at most; a compressed chunk that would grow larger is cut there
 */
export function pngText(type: string, data: Uint8Array, limit: number): PngText | null {
  const keyEnd = data.subarray(0, KEYWORD_LIMIT).indexOf(0);
  if (keyEnd < 0) return null;
  const keyword = latin1(data.subarray(0, keyEnd));
  const plain = (value: Uint8Array): PngText => ({
    keyword,
    value: value.subarray(0, limit),
    whole: value.length <= limit,
    isPacked: false,
  });
  const packed = (value: Uint8Array): PngText => {
    const { bytes, whole } = inflateBounded(value, Math.min(limit, PACKED_LIMIT));
    return { keyword, value: bytes, whole, isPacked: true };
  };
  if (type === 'tEXt') return plain(data.subarray(keyEnd + 1));
  if (type === 'zTXt') return packed(data.subarray(keyEnd + 2));
  // iTXt: compression flag, method, language tag, translated keyword, text.
  const languageEnd = data.indexOf(0, keyEnd + 3);
  const translatedEnd = languageEnd < 0 ? -1 : data.indexOf(0, languageEnd + 1);
  if (translatedEnd < 0) return null;
  const text = data.subarray(translatedEnd + 1);
  return u8(data, keyEnd + 1) === 1 ? packed(text) : plain(text);
}

/** The text as people read it. */
export const pngTextValue = (type: string, text: PngText): string =>
  type === 'iTXt' ? utf8(text.value) : guessText(text.value);

/**
 * ImageMagick's `Raw profile type …`: a line with the name, a line with the length, then hex.
 * @returns the kind of profile and its bytes, or null when the keyword or the hex is none
 */
export function rawProfile(text: PngText): { kind: string; bytes: Uint8Array } | null {
  const kind = /^Raw profile type (\w+)$/.exec(text.keyword)?.[1];
  if (!kind) return null;
  const match = /^\s*\w*\s*\n\s*(\d{1,9})\s*\n/.exec(latin1(text.value.subarray(0, 200)));
  if (!match) return null;
  const hex = latin1(text.value.subarray(match[0].length)).replace(/[^0-9a-fA-F]/g, '');
  const bytes = new Uint8Array(Math.min(hex.length >> 1, Number(match[1])));
  for (let n = 0; n < bytes.length; n++) bytes[n] = Number.parseInt(hex.slice(2 * n, 2 * n + 2), 16);
  return { kind: kind.toLowerCase(), bytes };
}
