import { joinBytes } from '../../images/bytes.ts';

/** Reads a byte stream in pieces of a wanted length, holding no more than one piece and one chunk. */
export interface ByteReader {
  /** The next bytes; fewer than asked for only at the end of the stream. */
  take(length: number): Promise<Uint8Array<ArrayBuffer>>;
  cancel(): Promise<void>;
}

export function byteReader(stream: ReadableStream<Uint8Array>): ByteReader {
  const reader = stream.getReader();
  let held: Uint8Array = new Uint8Array();
  return {
    async take(length) {
      const parts: Uint8Array[] = [];
      let missing = length;
      while (missing > 0) {
        if (held.length === 0) {
          const { done, value } = await reader.read();
          if (done) break;
          held = value;
          continue;
        }
        const part = held.subarray(0, missing);
        parts.push(part);
        held = held.subarray(part.length);
        missing -= part.length;
      }
      return joinBytes(parts) as Uint8Array<ArrayBuffer>;
    },
    cancel: () => reader.cancel().catch(() => undefined),
  };
}
