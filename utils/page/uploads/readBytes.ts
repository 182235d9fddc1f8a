import { isOurs } from '../dom/isOurs.ts';
import { letGo } from './letGo.ts';

/** Larger files are noted, not read: the page's process has to hold them. 100 MB. */
export const MOST_BYTES = 100_000_000;

/**
 * The bytes of a file the person handed over. Not by `file.arrayBuffer()`: in Firefox a page can catch the answer of such
 * a promise (`isOurs`), see that somebody reads, and give other bytes; besides, it is slower there. A reader tells by an
 * event. Rejects when the file is gone, cannot be read or is too large.
 */
export async function readBytes(file: File): Promise<Uint8Array<ArrayBuffer>> {
  if (file.size > MOST_BYTES) throw new Error(`file-too-large: ${file.size}`);
  const { promise, resolve, reject } = Promise.withResolvers<Uint8Array<ArrayBuffer>>();
  const reader = new FileReader();
  reader.onload = () => resolve(ourBytes(reader.result as ArrayBuffer));
  reader.onerror = () => reject(reader.error);
  reader.readAsArrayBuffer(file);
  return promise;
}

/** A view on a buffer of the page lets our script do little more than ask its length; so such bytes are copied. */
function ourBytes(buffer: ArrayBuffer): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(buffer);
  if (isOurs(buffer)) return bytes;
  const ours = new Uint8Array(bytes.length);
  ours.set(bytes);
  letGo(bytes);
  return ours;
}
