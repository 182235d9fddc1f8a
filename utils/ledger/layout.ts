import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { DeviceClock } from './deviceClock.ts';
import type { Evidence } from './evidenceSchema.ts';
import type { PresentOfControl } from './foldPresent.ts';
import type { Place } from './placeOf.ts';
import type { Row } from './rowSchemas.ts';
import type { SyncedRequest } from './sync/syncedRequest.ts';
import type { CarriedKind, Upload } from './uploadSchema.ts';

export const LEDGER_NAME = 'lenscap';

/** How many rows of each kind there are, so that nobody has to count 100,000 of them. */
export type Counts = Record<Row['kind'] | 'upload' | 'evidence' | 'tombstone' | 'evidenceBytes', number>;

/**
 * What the rows of one service add up to. Derived: it may be thrown away at any time and is made again from the rows.
 * `made` is 0 where rows came in that it does not contain yet.
 */
export interface ServiceSummary {
  serviceId: string;
  made: number;
  controls: Record<string, PresentOfControl>;
  lastSaid?: string;
  uploads: number;
  lastUpload?: string;
}

/** What the uploads of one place in one month add up to. Derived, as the summaries of services are. */
export interface UploadSum {
  place: Place;
  /** By the row's own time, in UTC: `2026-11`. */
  month: string;
  /** Pictures the place got, and their bytes. */
  uploads: number;
  bytes: number;
  /** Of these: with a place inside, cleaned at the door, and those nobody looked into. */
  located: number;
  cleaned: number;
  unread: number;
  /** Pictures stopped at the door; the place did not get them. */
  stopped: number;
  /** How many had this taken out. */
  removed: Partial<Record<CarriedKind, number>>;
}

/** One picture, by its SHA-256, and every place that got it. */
export interface Repeat {
  sha256: string;
  places: Place[];
  /** The instant of the newest of its uploads, and the file's name there. */
  last: string;
  name?: string;
}

/** The last backup that was handed over. */
export interface LastBackup {
  at: string;
  rows: number;
}

/** The folder this profile keeps a copy in, and when that was last done. */
export interface KeptFolder {
  handle: FileSystemDirectoryHandle;
  at?: string;
}

/** What came through the browser's own sync, and what was last handed to it. */
export interface BrowserSync {
  at: string;
  /** Requests of the person's other machines, with their dates; the requests themselves stay there. */
  requests: SyncedRequest[];
  /** Changes when this machine has something else to hand over. */
  state: string;
}

/** Which requests are open, and how many are not. Derived: missing where something was written about one since. */
export interface OpenRequests {
  ids: string[];
  closed: number;
}

/** Small facts about this profile. */
export interface Meta {
  device: string;
  clock: DeviceClock;
  counts: Counts;
  lastBackup: LastBackup;
  forgetUploadsAfterMonths: number;
  /** The version of the code that made the sums of uploads; missing where they have to be made again. */
  uploadSumsMade: number;
  openRequests: OpenRequests;
  /** By file name in the synced folder: what was last merged from it. */
  folder: Record<string, string>;
  keptFolder: KeptFolder;
  browserSync: BrowserSync;
  /** The marks of the last readings pages told of, so that one told again is not written again. */
  told: string[];
}

export interface LedgerSchema extends DBSchema {
  /** Statements, observations, undos, requests, their events, readings. Never changed, only added or forgotten. */
  rows: {
    key: string;
    value: Row;
    indexes: { service: string; kind: [Row['kind'], string]; request: string; undoes: string };
  };
  uploads: {
    key: string;
    value: Upload;
    indexes: { service: [string, string]; host: [string, string]; sha256: string; picture: string };
  };
  evidence: { key: string; value: Evidence; indexes: { service: string; request: string; sha256: string } };
  /** The bytes of evidence files, each once, under its hash. */
  files: { key: string; value: Uint8Array<ArrayBuffer> };
  /** Ids of forgotten rows, and nothing else about them. */
  tombstones: { key: string; value: { id: string } };
  services: { key: string; value: ServiceSummary };
  uploadSums: { key: [string, string]; value: UploadSum };
  /** Pictures handed to more than one place. */
  repeats: { key: string; value: Repeat; indexes: { last: string } };
  meta: { key: keyof Meta; value: Meta[keyof Meta] };
}

export type StoreName = StoreNames<LedgerSchema>;
export type Ledger = IDBPDatabase<LedgerSchema>;
/** A transaction that may write. The stores it names are checked by the database, not by the type. */
export type LedgerWrite = IDBPTransaction<LedgerSchema, StoreName[], 'readwrite'>;
/** A transaction that is only read from. */
export type LedgerRead = IDBPTransaction<LedgerSchema, StoreName[], IDBTransactionMode>;

export const NO_COUNTS: Counts = {
  statement: 0,
  observation: 0,
  undo: 0,
  request: 0,
  'request-event': 0,
  reading: 0,
  upload: 0,
  evidence: 0,
  tombstone: 0,
  evidenceBytes: 0,
};
