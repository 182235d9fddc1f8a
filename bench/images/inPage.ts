/** What the benchmark calls inside the page: the reader and the stripper, and the one rival that runs in a browser. */
// @ts-expect-error it has no types; see the call below
import piexif from 'piexifjs';
import { readMetadata } from '../../utils/images/readMetadata.ts';
import { stripMetadata } from '../../utils/images/stripMetadata.ts';
import { inTurns } from '../lib/inTurns.ts';

/** Takes the file as a text of one character per byte, and gives one back. */
const { remove } = piexif as { remove(file: string): string };

const latin1 = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);

const bench = {
  /** One copy of the bytes, reading, and stripping: joined, and as pieces put into a Blob as the door does it. */
  async measure(name: string, runs: number) {
    const bytes = new Uint8Array(await (await fetch(`/${name}`)).arrayBuffer());
    for (let n = 0; n < 20; n++) stripMetadata(bytes.slice(0, 200_000));
    return {
      bytes: bytes.length,
      status: stripMetadata(bytes).status,
      ...inTurns(
        {
          copy: () => bytes.slice(),
          read: () => readMetadata(bytes),
          strip: () => stripMetadata(bytes).bytes,
          blob: () => new Blob(stripMetadata(bytes).parts as Uint8Array<ArrayBuffer>[]),
          blobCopy: () => new Blob([bytes]),
        },
        runs,
      ),
      piexif: name.startsWith('JPEG') ? inTurns({ piexif: () => remove(latin1(bytes)) }, 3).piexif : null,
    };
  },
};
export type ImageBench = typeof bench;
Object.assign(globalThis, { bench });
