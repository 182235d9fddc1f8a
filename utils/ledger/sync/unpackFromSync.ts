import { Decrypter } from 'age-encryption';
import { parseLine } from '../backup/parseLine.ts';
import type { Statement, Undo } from '../rowSchemas.ts';
import { type SyncedRequest, syncContentSchema } from './syncedRequest.ts';

export interface SyncContent {
  /** To be merged with `mergeRows('rows', …)`. */
  rows: Array<Statement | Undo>;
  /** Requests of other devices, to be shown with their dates; the requests themselves come with a backup or the folder. */
  requests: SyncedRequest[];
  /** Devices whose items could not be read: another passphrase, a part still on its way, or damaged. */
  failed: string[];
}

const ITEM = /^ledger-([0-9a-f-]{36})-(\d{1,2})$/;
/** Deflate cannot grow 100,000 characters beyond this in honest content. */
const MOST_PLAIN_BYTES = 4 << 20;

/** Reads what all devices put into `storage.sync`. Believes nothing in it. */
export async function unpackFromSync(items: Record<string, unknown>, passphrase: string): Promise<SyncContent> {
  const content: SyncContent = { rows: [], requests: [], failed: [] };
  const parts = Map.groupBy(
    Object.keys(items).filter((key) => ITEM.test(key)),
    (key) => ITEM.exec(key)?.[1] ?? '',
  );
  for (const [device, keys] of parts) {
    try {
      const one = await contentFrom(items, keys, passphrase);
      content.rows.push(...one.rows);
      content.requests.push(...one.requests);
    } catch (error) {
      console.error('sync-not-read', device, error);
      content.failed.push(device);
    }
  }
  return content;
}

async function contentFrom(items: Record<string, unknown>, keys: readonly string[], passphrase: string) {
  const numbered = keys.toSorted((a, b) => Number(ITEM.exec(a)?.[2]) - Number(ITEM.exec(b)?.[2]));
  const values = numbered.map((key) => /^(\d{1,2}) ([A-Za-z0-9+/=]*)$/.exec(String(items[key])));
  const total = Number(values[0]?.[1]);
  // Items beyond the total are left from a longer state before.
  const text = values.slice(0, total).map((value) => (Number(value?.[1]) === total ? value?.[2] : undefined));
  if (text.length !== total || text.includes(undefined)) throw new Error('incomplete');
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  const plain = await decrypter.decrypt(Uint8Array.fromBase64(text.join('')));
  return syncContentSchema.parse(parseLine(new TextDecoder().decode(await inflateUpTo(plain))));
}

async function inflateUpTo(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'));
  let total = 0;
  const bounded = stream.pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(chunk, controller) {
        total += chunk.length;
        if (total > MOST_PLAIN_BYTES) throw new Error('too large');
        controller.enqueue(chunk);
      },
    }),
  );
  return new Uint8Array(await new Response(bounded).arrayBuffer());
}
