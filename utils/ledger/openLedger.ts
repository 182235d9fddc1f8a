import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Row } from './rowSchemas.ts';

export const LEDGER_NAME = 'lenscap';
export const LEDGER_VERSION = 1;

export interface LedgerSchema extends DBSchema {
  /** Statements, observations, requests, their events, and undos. Never changed, only added. */
  rows: { key: string; value: Row; indexes: { service: string; kind: Row['kind'] } };
  /** Small facts about this profile: the device's id. */
  meta: { key: string; value: unknown };
}

export type Ledger = IDBPDatabase<LedgerSchema>;

let opening: Promise<Ledger> | undefined;

/**
 * The database, opened once per context. A newer version in another window closes this connection at once
 * (`blocking`), so an update never waits for an old popup; the next call opens again.
 * https://github.com/jakearchibald/idb#opendb
 */
export function openLedger(): Promise<Ledger> {
  opening ??= openDB<LedgerSchema>(LEDGER_NAME, LEDGER_VERSION, {
    upgrade(database) {
      const rows = database.createObjectStore('rows', { keyPath: 'id' });
      rows.createIndex('service', 'serviceId');
      rows.createIndex('kind', 'kind');
      database.createObjectStore('meta');
    },
    blocking() {
      void closeLedger();
    },
    terminated() {
      opening = undefined;
    },
  }).catch((error) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

/** Closes this context's connection; the next call opens it again. */
export async function closeLedger(): Promise<void> {
  const open = opening;
  opening = undefined;
  (await open)?.close();
}
