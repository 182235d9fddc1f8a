import type { Page } from 'puppeteer-core';
import type { Upload } from '../../../utils/ledger/uploadSchema.ts';

/** Every upload in the ledger, oldest first. The page is one of ours. */
export function uploadRows(page: Page): Promise<Upload[]> {
  return page.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await settled(indexedDB.open('lenscap'));
    const rows = await settled(database.transaction('uploads').objectStore('uploads').getAll());
    database.close();
    return rows as Upload[];
  });
}
