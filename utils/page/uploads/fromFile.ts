/**
 * Pieces for a new file. Those that are views on the bytes of `file` become slices of it: they stay on the disk, so that a batch of
 * cleaned copies is not in memory as a whole.
 * @param bytes all of the file
 */
export function fromFile(file: File, bytes: Uint8Array<ArrayBuffer>, parts: readonly Uint8Array[]): BlobPart[] {
  return parts.map((part) => {
    if (part.buffer !== bytes.buffer) return part as Uint8Array<ArrayBuffer>;
    const start = part.byteOffset - bytes.byteOffset;
    return file.slice(start, start + part.length);
  });
}
