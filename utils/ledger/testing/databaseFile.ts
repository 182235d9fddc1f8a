/** A whole database as JSON: the frozen examples of migrations/examples are written and read with this. */
export interface DatabaseFile {
  version: number;
  stores: Record<string, StoreFile>;
}

interface StoreFile {
  keyPath: string | null;
  indexes: Record<string, string | string[]>;
  /** Key and value of each record. Bytes are `{ "$bytes": base64 }`. */
  records: Array<[IDBValidKey, unknown]>;
}

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Makes the database as that version of Lenscap left it, with the browser's own API and nothing of ours. */
export async function createDatabase(name: string, file: DatabaseFile): Promise<void> {
  const request = indexedDB.open(name, file.version);
  request.onupgradeneeded = () => {
    for (const [storeName, { keyPath, indexes, records }] of Object.entries(file.stores)) {
      const store = request.result.createObjectStore(storeName, keyPath === null ? {} : { keyPath });
      for (const [index, path] of Object.entries(indexes)) store.createIndex(index, path);
      for (const [key, value] of records) store.put(revive(value), keyPath === null ? key : undefined);
    }
  };
  (await settled(request)).close();
}

/** Reads a whole database. */
export async function dumpDatabase(name: string): Promise<DatabaseFile> {
  const database = await settled(indexedDB.open(name));
  const file: DatabaseFile = { version: database.version, stores: {} };
  for (const storeName of database.objectStoreNames) {
    const store = database.transaction(storeName).objectStore(storeName);
    const [keys, values] = await Promise.all([settled(store.getAllKeys()), settled(store.getAll())]);
    file.stores[storeName] = {
      keyPath: store.keyPath as string | null,
      indexes: Object.fromEntries([...store.indexNames].map((index) => [index, store.index(index).keyPath])),
      records: keys.map((key, i) => [key, freeze(values[i])]),
    };
  }
  database.close();
  return file;
}

const freeze = (value: unknown): unknown =>
  value instanceof Uint8Array ? { $bytes: btoa(String.fromCharCode(...value)) } : value;

function revive(value: unknown): unknown {
  const bytes = (value as { $bytes?: unknown } | null)?.$bytes;
  return typeof bytes === 'string' ? Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0)) : value;
}
