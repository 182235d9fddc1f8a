/** The bytes of a run of GIF sub-blocks, joined, up to `limit` bytes. */
export function gifText(data: Uint8Array, limit: number): Uint8Array {
  const out: number[] = [];
  let at = 0;
  while (at < data.length && out.length < limit) {
    const size = data[at] as number;
    if (size === 0) break;
    for (const byte of data.subarray(at + 1, at + 1 + size)) out.push(byte);
    at += 1 + size;
  }
  return Uint8Array.from(out);
}
