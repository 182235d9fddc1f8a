import type { Page } from 'puppeteer-core';
import type { Row } from '../../../utils/ledger/rowSchemas.ts';

/** Puts rows of the past into the ledger, as a merge would have brought them. The page is one of ours. */
export async function seedRows(page: Page, rows: readonly Row[]): Promise<void> {
  await page.evaluate(async (all) => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await settled(indexedDB.open('lenscap'));
    const transaction = database.transaction(['rows', 'services', 'meta'], 'readwrite');
    const meta = transaction.objectStore('meta');
    const counts = (await settled(meta.get('counts'))) ?? {};
    for (const row of all) {
      transaction.objectStore('rows').put(row);
      counts[row.kind] = (counts[row.kind] ?? 0) + 1;
      // An empty summary that nobody made is made by the next reader.
      const { serviceId } = row as { serviceId?: string };
      if (serviceId) transaction.objectStore('services').put({ serviceId, made: 0, controls: {}, uploads: 0 });
    }
    meta.delete('openRequests');
    await settled(meta.put(counts, 'counts'));
    database.close();
  }, rows as Row[]);
}
