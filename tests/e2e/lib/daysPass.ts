import type { Page } from 'puppeteer-core';

/**
 * Makes everything in the record so many days older, which is all that a record notices of days that pass. Ids stay, and with
 * them the order. What was added up is made again by the next reader; a view that is open does not hear of it. The page is one
 * of ours.
 */
export async function daysPass(page: Page, days: number): Promise<void> {
  await page.evaluate(async (count) => {
    type Dated = { at: string; on?: string };
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const before = (time: string): string => {
      if (!time.includes('T')) return Temporal.PlainDate.from(time).subtract({ days: count }).toString();
      const instant = Temporal.Instant.from(time).subtract({ hours: 24 * count });
      return instant.toString({ fractionalSecondDigits: 3 });
    };
    const database = await settled(indexedDB.open('lenscap'));
    const transaction = database.transaction(['rows', 'uploads', 'evidence', 'services', 'meta'], 'readwrite');
    for (const name of ['rows', 'uploads', 'evidence']) {
      const store = transaction.objectStore(name);
      for (const row of (await settled(store.getAll())) as Dated[])
        await settled(store.put({ ...row, at: before(row.at), ...(row.on && { on: before(row.on) }) }));
    }
    const services = transaction.objectStore('services');
    for (const summary of await settled(services.getAll())) await settled(services.put({ ...summary, made: 0 }));
    await settled(transaction.objectStore('meta').delete('uploadSumsMade'));
    database.close();
  }, days);
}
