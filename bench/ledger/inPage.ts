/** What the benchmark calls inside the page: the ledger itself, and nothing of the interface. */

import { appendEvidence } from '../../utils/ledger/appendEvidence.ts';
import { appendRequest, appendRequestEvent, appendStatement } from '../../utils/ledger/appendRow.ts';
import { appendUploads } from '../../utils/ledger/appendUploads.ts';
import { encrypted } from '../../utils/ledger/backup/encrypted.ts';
import { exportBackup } from '../../utils/ledger/backup/exportBackup.ts';
import { mergeBackup } from '../../utils/ledger/backup/mergeBackup.ts';
import { health } from '../../utils/ledger/health.ts';
import { openRequests } from '../../utils/ledger/openRequests.ts';
import { presentOf, presentOfAll } from '../../utils/ledger/presentOf.ts';
import { uploadSums } from '../../utils/ledger/sums/uploadSums.ts';
import { sampleRequest, sampleStatement, sampleUpload } from '../../utils/ledger/testing/samples.ts';
import { unzip } from '../../utils/ledger/zip/unzip.ts';

const service = (n: number) => `service-${n % 150}`;
const time = async (work: () => Promise<unknown>) => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};
const drain = async (stream: ReadableStream<Uint8Array>) =>
  (await new Response(stream as never).arrayBuffer()).byteLength;
const MB = 1e6;
let backup: Blob | undefined;

const bench = {
  /** Fills the ledger up to so many requests (each sent and answered, all but one of ten closed) and uploads. */
  async fill(wantedRequests: number, wantedUploads: number) {
    const { counts } = await health(undefined);
    for (let n = counts.request; n < wantedRequests; n += 50)
      await Promise.all(
        Array.from({ length: 50 }, async (_, i) => {
          const serviceId = service(n + i);
          const letter = { lang: 'en' as const, subject: 'Erasure of my data', body: 'Dear Sir or Madam, '.repeat(80) };
          const requestId = await appendRequest(sampleRequest({ serviceId, letter }));
          await appendRequestEvent({ serviceId, requestId, event: 'sent', on: '2026-11-01' });
          await appendRequestEvent({ serviceId, requestId, event: 'answered', outcome: 'done', on: '2026-11-20' });
          if ((n + i) % 10 > 0) await appendRequestEvent({ serviceId, requestId, event: 'closed', on: '2026-11-21' });
          await appendStatement(sampleStatement({ serviceId, controlId: `control-${(n + i) % 4}` }));
        }),
      );
    for (let n = counts.upload; n < wantedUploads; n += 2000)
      await appendUploads(
        Array.from({ length: 2000 }, (_, i) => {
          const sha256 = crypto.getRandomValues(new Uint8Array(32)).toHex();
          return sampleUpload({ serviceId: service(n + i), name: `IMG_${n + i}.jpg`, sha256 });
        }),
      );
    await presentOfAll();
  },
  /** One evidence file of noise. */
  evidence: async (megabytes: number) => {
    const noise = new Uint8Array(megabytes * MB);
    for (let at = 0; at < noise.length; at += 65536) crypto.getRandomValues(noise.subarray(at, at + 65536));
    await appendEvidence(new Blob([noise]), { name: 'screen.png' });
  },
  /** What a popup needs, from a closed database. */
  popup: () => time(() => presentOf('service-7')),
  /** What the dashboard's first page needs, from a closed database. */
  dashboard: () =>
    time(async () => {
      await Promise.all([presentOfAll(), openRequests(), uploadSums(0), health(navigator.storage)]);
    }),
  append: () => time(() => appendStatement(sampleStatement({ serviceId: 'service-7' }))),
  /** A rival for the append: one bare strict put of the same size. */
  async barePut(n: number) {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('bare', 1);
      request.onupgradeneeded = () => request.result.createObjectStore('rows', { keyPath: 'id' });
      request.onsuccess = () => resolve(request.result);
    });
    return time(
      () =>
        new Promise<void>((resolve) => {
          const transaction = database.transaction('rows', 'readwrite', { durability: 'strict' });
          transaction.objectStore('rows').put({ id: n, ...sampleStatement() });
          transaction.oncomplete = () => resolve();
        }),
    );
  },
  /** Bytes inside the backup, its size, and seconds: ours, and gzip of the same bytes. */
  async backup() {
    const ours = await time(async () => {
      backup = await new Response(await exportBackup()).blob();
    });
    const plain: Uint8Array<ArrayBuffer>[] = [];
    for await (const { bytes } of unzip((backup as Blob).stream(), () => 2 ** 31)) plain.push(bytes);
    const content = new Blob(plain);
    const gzip = await time(() => drain(content.stream().pipeThrough(new CompressionStream('gzip'))));
    return { plain: content.size, size: backup?.size ?? 0, ours, gzip };
  },
  /** Locking the backup on the way out, against age of the same bytes alone. */
  async locked() {
    const ours = await time(async () => drain(await exportBackup({ passphrase: 'correct horse battery' })));
    const age = await time(async () => drain(await encrypted((backup as Blob).stream(), 'correct horse battery')));
    return { ours, age };
  },
  /** The backup, out of the page in pieces. */
  async piece(start: number, length: number) {
    return new Uint8Array(await (backup as Blob).slice(start, start + length).arrayBuffer()).toBase64();
  },
  async take(base64: string) {
    backup = new Blob([...(backup ? [backup] : []), Uint8Array.fromBase64(base64)]);
  },
  merge: () => time(() => mergeBackup(backup as Blob)),
  /** A rival for the restore: the same rows and files parsed and put into bare stores with the same indexes. */
  async bareRestore() {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('bare-restore', 1);
      request.onupgradeneeded = () => {
        request.result.createObjectStore('files');
        for (const [store, ...paths] of [
          ['rows', 'serviceId', 'kind', 'requestId', 'undoes'],
          ['uploads', 'sha256', 'serviceId'],
          ['evidence', 'sha256'],
        ] as const) {
          const made = request.result.createObjectStore(store, { keyPath: 'id' });
          for (const path of paths) made.createIndex(path, path);
        }
      };
      request.onsuccess = () => resolve(request.result);
    });
    const put = (store: string, values: unknown[], key?: string) =>
      new Promise<void>((resolve) => {
        const transaction = database.transaction(store, 'readwrite', { durability: 'relaxed' });
        for (const value of values) transaction.objectStore(store).put(value, key);
        transaction.oncomplete = () => resolve();
      });
    return time(async () => {
      for await (const { name, bytes } of unzip((backup as Blob).stream(), () => 2 ** 31)) {
        const [folder = '', file] = name.split('/');
        if (folder === 'files') await put(folder, [bytes], file);
        else if (/^(rows|uploads|evidence)$/.test(folder)) {
          const lines = new TextDecoder().decode(bytes).trim().split('\n');
          await put(
            folder,
            lines.map((line) => JSON.parse(line)),
          );
        }
      }
    });
  },
};
export type Bench = typeof bench;
Object.assign(globalThis, { bench });
