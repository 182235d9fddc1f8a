import * as z from 'zod/mini';
import { amount, instant, uuid } from '../fields.ts';

/** The version of the backup's own layout. `docs/ledger.md` describes it. */
export const BACKUP_VERSION = 1;

/** The tables of rows a backup carries, besides the files and the tombstones. */
export const TABLES = ['rows', 'uploads', 'evidence'] as const;
export type Table = (typeof TABLES)[number];

export const headSchema = z.object({
  format: z.literal('lenscap-backup'),
  version: z.number(),
  /** The version of the database it was made from. */
  database: z.number(),
  createdAt: instant,
  device: z.optional(uuid),
});
export type BackupHead = z.infer<typeof headSchema>;

/** Stands at the end of the archive: without it the backup was cut off. */
export const endSchema = z.object({
  rows: amount,
  uploads: amount,
  evidence: amount,
  files: amount,
  tombstones: amount,
  /** Rows that could not be read when the backup was made. They are carried as they were, and not merged. */
  damaged: amount,
});
export type BackupEnd = z.infer<typeof endSchema>;

/** A part of rows is written when it has grown past this. */
export const PART_CHARACTERS = 1 << 20;
/** The largest part that is read. A row may hold 400,000 characters, each up to six bytes when escaped. */
export const MOST_PART_BYTES = 16 << 20;
/** More rows than this are not taken in; a person uploading 500 pictures a day writes as many in 25 years. */
export const MOST_ROWS = 5_000_000;
