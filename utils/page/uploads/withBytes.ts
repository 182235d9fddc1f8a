import { letGo } from './letGo.ts';
import { readBytes } from './readBytes.ts';

/** Reads a file, has something done with its bytes, and lets go of them: nothing may be left that looks into them. */
export async function withBytes<T>(file: File, work: (bytes: Uint8Array<ArrayBuffer>) => T | Promise<T>): Promise<T> {
  const bytes = await readBytes(file);
  try {
    return await work(bytes);
  } finally {
    letGo(bytes);
  }
}
