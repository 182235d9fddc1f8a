import { IDBFactory } from 'fake-indexeddb';
import { closeLedger } from '../openLedger.ts';
import { allRows } from '../readRows.ts';

/** A machine with a database of its own. Tests only. */
export interface Device {
  factory: IDBFactory;
}

export const newDevice = (): Device => ({ factory: new IDBFactory() });

/** Does `work` as if this code ran on that machine, and comes back. */
export async function on<T>(device: Device, work: () => Promise<T>): Promise<T> {
  await closeLedger();
  const here = globalThis.indexedDB;
  globalThis.indexedDB = device.factory;
  try {
    return await work();
  } finally {
    await closeLedger();
    globalThis.indexedDB = here;
  }
}

/** An empty ledger for the next test. */
export async function freshLedger(): Promise<void> {
  await closeLedger();
  globalThis.indexedDB = new IDBFactory();
}

/** The ids of all rows, sorted. */
export async function rowIds(): Promise<string[]> {
  return (await allRows()).rows.map(({ id }) => id).sort();
}
