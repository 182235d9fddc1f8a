import type { Page } from 'puppeteer-core';
import type { Upload } from '../../../utils/ledger/uploadSchema.ts';

const DEVICE = '019a0000-0000-7000-8000-000000000001';

/** An upload as the ledger keeps it; its id carries its time, as all ids do. */
export function uploadAt(at: string, nth: number, change: Partial<Upload>): Upload {
  const time = Date.parse(at).toString(16).padStart(12, '0');
  return {
    id: `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${nth.toString(16).padStart(12, '0')}`,
    device: DEVICE,
    at,
    kind: 'upload',
    host: 'photoroom.com',
    how: 'picker',
    type: 'image/jpeg',
    size: 1_000_000,
    choice: 'not-asked',
    ...change,
  };
}

/** Puts uploads of the past into the ledger, as a merge would have brought them. The page is one of ours. */
export async function seedUploads(page: Page, uploads: readonly Upload[]): Promise<void> {
  await page.evaluate(async (rows) => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await settled(indexedDB.open('lenscap'));
    const transaction = database.transaction(['uploads', 'meta'], 'readwrite');
    const meta = transaction.objectStore('meta');
    const counts = (await settled(meta.get('counts'))) ?? {};
    await settled(meta.put({ ...counts, upload: (counts.upload ?? 0) + rows.length }, 'counts'));
    meta.delete('uploadSumsMade');
    await Promise.all(rows.map((row) => settled(transaction.objectStore('uploads').add(row))));
    database.close();
  }, uploads as Upload[]);
}
