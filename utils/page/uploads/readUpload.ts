import type { FileFacts, Inspector } from './inspector.ts';
import { withBytes } from './withBytes.ts';

/** What is found in a file after it was handed over: for its row. */
export type ReadUpload = Partial<Omit<FileFacts, 'reasons' | 'canClean'>> & {
  sha256?: string;
  pictureSha256?: string;
};

/** Reads one uploaded file. What cannot be found out is left out; nothing is guessed. Never rejects. */
export async function readUpload(file: File, inspector: Promise<Inspector>): Promise<ReadUpload> {
  try {
    const { look, picture, hash } = await inspector;
    return await withBytes(file, async (bytes) => {
      const sha256 = await hash(bytes);
      const { width, height, carries } = look(bytes);
      const data = picture(bytes);
      return {
        ...(width && height && { width, height }),
        carries,
        sha256,
        ...(data.length > 0 && { pictureSha256: await hash(data) }),
      };
    });
  } catch {
    return {};
  }
}
