import { type ZipEntry, zipOf } from '../zip/zipOf.ts';

/** A zip as a file, for tests that hand in something wrong. Text becomes UTF-8. */
export function makeZip(files: Record<string, string | Uint8Array<ArrayBuffer>>): Promise<Blob> {
  async function* entries(): AsyncGenerator<ZipEntry> {
    for (const [name, content] of Object.entries(files))
      yield { name, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content };
  }
  return new Response(zipOf(entries())).blob();
}
