/** Larger files are noted, not read: the page's process has to hold them. 100 MB. */
export const MOST_BYTES = 100_000_000;

/**
 * The bytes of a file the person handed over. In Firefox a buffer read in a page belongs to the page, whatever reads it,
 * and a view on it lets our script do little more than ask its length; so the bytes are copied into an array of ours.
 * Rejects when the file is gone, cannot be read or is too large.
 */
export async function readBytes(file: File): Promise<Uint8Array<ArrayBuffer>> {
  if (file.size > MOST_BYTES) throw new Error(`file-too-large: ${file.size}`);
  const theirs = new Uint8Array(await file.arrayBuffer());
  const ours = new Uint8Array(theirs.length);
  ours.set(theirs);
  return ours;
}
