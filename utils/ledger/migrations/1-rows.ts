import type { Migration } from './migration.ts';

/** Statements, observations, requests and undos in one store; the device's id in another. */
export const rowsStep: Migration<0, 1> = {
  from: 0,
  to: 1,
  async run({ database }) {
    const rows = database.createObjectStore('rows', { keyPath: 'id' });
    rows.createIndex('service', 'serviceId');
    rows.createIndex('kind', 'kind');
    database.createObjectStore('meta');
  },
};
