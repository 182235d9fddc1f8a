import type { Migration } from './migration.ts';

/**
 * Stores for uploads, evidence with its files, tombstones and the summary of each service; counters; a clock that never
 * runs backwards. Existing rows stay as they are; the summaries of their services are marked as to be made.
 */
export const uploadsEvidenceSummaries: Migration<1, 2> = {
  from: 1,
  to: 2,
  async run({ database, transaction }) {
    const rows = transaction.objectStore('rows');
    // With the id in it, a page of the newest requests is one short range.
    rows.deleteIndex('kind');
    rows.createIndex('kind', ['kind', 'id']);
    rows.createIndex('request', 'requestId');
    rows.createIndex('undoes', 'undoes');
    const uploads = database.createObjectStore('uploads', { keyPath: 'id' });
    uploads.createIndex('service', ['serviceId', 'id']);
    uploads.createIndex('sha256', 'sha256');
    const evidence = database.createObjectStore('evidence', { keyPath: 'id' });
    evidence.createIndex('service', 'serviceId');
    evidence.createIndex('request', 'requestId');
    evidence.createIndex('sha256', 'sha256');
    database.createObjectStore('files');
    database.createObjectStore('tombstones', { keyPath: 'id' });
    const services = database.createObjectStore('services', { keyPath: 'serviceId' });

    const counts: Record<string, number> = {
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
    const seen = new Set<string>();
    let newest = '';
    for (let cursor = await rows.openCursor(); cursor; cursor = await cursor.continue()) {
      const { id, kind, serviceId } = cursor.value as { id: string; kind?: unknown; serviceId?: unknown };
      if (typeof kind === 'string' && kind in counts) counts[kind] = (counts[kind] ?? 0) + 1;
      if (typeof serviceId === 'string') seen.add(serviceId);
      if (/^[0-9a-f]{8}-[0-9a-f]{4}-7/.test(id) && id > newest) newest = id;
    }
    for (const serviceId of seen) await services.put({ serviceId, made: 0, controls: {}, uploads: 0 });
    const meta = transaction.objectStore('meta');
    await meta.put(counts, 'counts');
    if (newest !== '') {
      const msecs = Number.parseInt(newest.slice(0, 8) + newest.slice(9, 13), 16);
      await meta.put({ msecs, seq: 0xffffffff }, 'clock');
    }
  },
};
