import { sha256Hex } from '../../images/sha256Hex.ts';
import type { FileFacts, Inspector } from './inspector.ts';
import { readBytes } from './readBytes.ts';

/** What is found in a file after it was handed over: for its row. */
export type ReadUpload = Partial<Omit<FileFacts, 'reasons' | 'canClean'>> & {
  sha256?: string;
  pictureSha256?: string;
};

/** Reads one uploaded file. What cannot be found out is left out; nothing is guessed. Never rejects. */
export async function readUpload(file: File, inspector: Promise<Inspector>): Promise<ReadUpload> {
  try {
    const bytes = await readBytes(file);
    // Plain http pages have no WebCrypto.
    const subtle = globalThis.crypto?.subtle;
    const sha256 = subtle && (await sha256Hex(bytes, subtle));
    const ready = await inspector.catch(() => undefined);
    if (!ready) return sha256 ? { sha256 } : {};
    const { width, height, carries } = ready.look(bytes);
    const picture = ready.picture(bytes);
    const pictureSha256 = subtle && picture.length > 0 ? await sha256Hex(picture, subtle) : undefined;
    return {
      ...(width && height && { width, height }),
      carries,
      ...(sha256 && { sha256 }),
      ...(pictureSha256 && { pictureSha256 }),
    };
  } catch {
    return {};
  }
}
