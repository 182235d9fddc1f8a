import type { Migration } from './migration.ts';

/**
 * Derived stores for the audit: sums of uploads by place and month, and pictures given to several places; both start
 * empty and are made from the rows when first asked for. Uploads can be found by host and by picture data.
 */
export const uploadSums: Migration<2, 3> = {
  from: 2,
  to: 3,
  async run({ database, transaction }) {
    const uploads = transaction.objectStore('uploads');
    uploads.createIndex('host', ['host', 'id']);
    uploads.createIndex('picture', 'pictureSha256');
    database.createObjectStore('uploadSums', { keyPath: ['place', 'month'] });
    database.createObjectStore('repeats', { keyPath: 'sha256' }).createIndex('last', 'last');
  },
};
