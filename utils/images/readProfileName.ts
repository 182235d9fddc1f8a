import { guessText, hasAscii, latin1, u32be } from './bytes.ts';

/** Name of an ICC profile: its `desc` tag (ICC.1:2022 §9.2.41, and textDescriptionType of version 2); null when there is none. */
export function readProfileName(profile: Uint8Array): string | null {
  if (!hasAscii(profile, 36, 'acsp')) return null;
  const count = Math.min(u32be(profile, 128), 200);
  for (let n = 0; n < count; n++) {
    const at = 132 + 12 * n;
    if (!hasAscii(profile, at, 'desc')) continue;
    const tag = profile.subarray(u32be(profile, at + 4), u32be(profile, at + 4) + u32be(profile, at + 8));
    if (hasAscii(tag, 0, 'mluc')) {
      const [length, offset] = [u32be(tag, 20), u32be(tag, 24)];
      return clean(new TextDecoder('utf-16be').decode(tag.subarray(offset, offset + Math.min(length, 400))));
    }
    return clean(guessText(tag.subarray(12, 12 + Math.min(u32be(tag, 8), 200))));
  }
  return clean(latin1(profile.subarray(4, 8)));
}

const clean = (text: string): string | null => text.replace(/\p{Cc}/gu, '').trim() || null;
