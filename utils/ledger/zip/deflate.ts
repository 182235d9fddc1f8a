import { joinBytes } from '../../images/bytes.ts';

/** Compresses with the platform's own deflate, which is several times faster than one in JavaScript. */
export async function deflateRaw(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/**
 * Inflates, and gives up as soon as more comes out than was announced: a bomb costs no more than its own announcement.
 * @returns undefined if the data is broken or not exactly `length` bytes long
 */
export async function inflateRaw(
  bytes: Uint8Array<ArrayBuffer>,
  length: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const parts: Uint8Array[] = [];
  let total = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      total += value.length;
      if (total > length) return undefined;
      parts.push(value);
    }
  } catch {
    return undefined;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
  return total === length ? (joinBytes(parts) as Uint8Array<ArrayBuffer>) : undefined;
}
