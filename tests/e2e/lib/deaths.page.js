// Runs in a context of the extension that is going to be killed, and in one that lives on and looks what is left.
// `ledgerIn` of ledgerIn.ts is there already. See deathTests.ts.

/** Each kind of write. `whole`: one transaction, so it is there as a whole or not at all. */
const WRITES = {
  statement: { whole: true, run: (ledger) => ledger.appendStatement(ledger.sampleStatement()) },
  observation: { whole: true, run: (ledger) => ledger.appendObservation(ledger.sampleObservation()) },
  undo: { whole: true, run: (ledger, { statement }) => ledger.undo(statement) },
  request: { whole: true, run: (ledger) => ledger.appendRequest(ledger.sampleRequest()) },
  'request event': {
    whole: true,
    run: (ledger, { request: requestId }) => ledger.appendRequestEvent({ requestId, event: 'sent', on: '2026-05-04' }),
  },
  reading: { whole: true, run: (ledger) => ledger.appendReading(ledger.sampleReading()) },
  uploads: { whole: true, run: (ledger) => ledger.appendUploads([ledger.sampleUpload(), ledger.sampleUpload()]) },
  evidence: { whole: true, run: (ledger) => ledger.appendEvidence(new Blob(['another']), { name: 'reply.txt' }) },
  'the same evidence again': {
    whole: true,
    run: (ledger) => ledger.appendEvidence(new Blob(['a letter']), { serviceId: 'photoroom', name: 'again.txt' }),
  },
  'note of a backup': { whole: true, run: (ledger) => ledger.noteBackup() },
  'forgetting a request': { whole: true, run: (ledger, { request }) => ledger.forget({ request }) },
  'forgetting a service': { whole: false, run: (ledger) => ledger.forget({ service: 'photoroom' }) },
  'forgetting uploads': { whole: true, run: (ledger) => ledger.forget({ uploads: 'all' }) },
  'mending what is derived': { whole: true, run: (ledger) => ledger.rebuildDerived() },
  'the months uploads are kept': { whole: true, run: (ledger) => ledger.keepUploadsFor(6) },
  'merging a backup': { whole: false, run: (ledger, { backup }) => ledger.mergeBackup(blobOf(backup)) },
};

/** A ledger in the database of this name. */
function ledgerNamed(name) {
  const named = { open: (_name, version) => indexedDB.open(name, version) };
  return ledgerIn(new Proxy(globalThis, { get: (scope, key) => (key === 'indexedDB' ? named : scope[key]) }));
}

const blobOf = (base64) => new Blob([Uint8Array.fromBase64(base64)]);

async function backupOf(ledger) {
  const bytes = new Uint8Array(await new Response(await ledger.exportBackup()).arrayBuffer());
  await ledger.closeLedger();
  return bytes.toBase64();
}

/**
 * What every ledger begins with, as a backup, and ids in it; and a backup of another device with the same past: it has one
 * more evidence file, and has forgotten a row and kept its file again.
 */
async function prepare() {
  const first = ledgerNamed('past');
  const statement = await first.appendStatement(first.sampleStatement());
  const request = await first.appendRequest(first.sampleRequest());
  await first.appendUploads([first.sampleUpload()]);
  const about = { serviceId: 'photoroom', requestId: request, name: 'letter.txt' };
  const letter = await first.appendEvidence(new Blob(['a letter']), about);
  const another = ledgerNamed('another');
  await another.mergeBackup(blobOf(await backupOf(first)));
  await another.appendEvidence(new Blob(['from another']), { serviceId: 'photoroom', name: 'other.txt' });
  await another.forget({ row: letter.id });
  await another.appendEvidence(new Blob(['a letter']), about);
  return { statement, request, backup: await backupOf(another) };
}

/** Copies the past into a new database, which is faster than merging it. */
async function seed(name) {
  const [from, to] = await Promise.all([ledgerNamed('past').openLedger(), ledgerNamed(name).openLedger()]);
  const stores = [...from.objectStoreNames];
  const read = from.transaction(stores);
  const all = stores.map((store) =>
    Promise.all([read.objectStore(store).getAllKeys(), read.objectStore(store).getAll()]),
  );
  const copies = await Promise.all(all);
  const write = to.transaction(stores, 'readwrite', { durability: 'relaxed' });
  for (const [i, [keys, values]] of copies.entries()) {
    const store = write.objectStore(stores[i]);
    for (const [n, value] of values.entries()) store.put(value, store.keyPath === null ? keys[n] : undefined);
  }
  await write.done;
  to.close();
}

/** How much is in a ledger, and what is wrong with it. */
async function look(ledger) {
  const { rows, uploads, evidence, tombstones } = await ledger.exportRecord();
  const files = await (await ledger.openLedger()).count('files');
  const sizes = {
    rows: rows.length,
    uploads: uploads.length,
    evidence: evidence.length,
    tombstones: tombstones.length,
    files,
  };
  return { sizes: JSON.stringify(sizes), faults: (await ledger.checkRecord()).faults };
}

/** How many answers a ledger has waited for, at which one it stops, and whom to tell; by the name of its database. */
const steps = new Map();
const stops = new Map();
const stopped = new Map();

/** Counts the answers a ledger waits for, by the name of its database; the one of `stops` never comes. */
function countSteps() {
  const realGet = IDBObjectStore.prototype.get;
  const step = (transaction, target, type) => {
    const name = transaction.db.name;
    const nth = (steps.get(name) ?? 0) + 1;
    steps.set(name, nth);
    if (nth !== stops.get(name)) return;
    target.addEventListener(type, (event) => {
      event.stopImmediatePropagation();
      // As long as something is asked of it, the transaction stays open: only the death ends it.
      const [store] = transaction.objectStoreNames;
      const keepOpen = () => {
        realGet.call(transaction.objectStore(store), 'nobody').onsuccess = keepOpen;
      };
      if (type === 'success') keepOpen();
      stopped.get(name)('stopped');
    });
  };
  for (const { prototype } of [IDBObjectStore, IDBIndex]) {
    for (const method of Object.getOwnPropertyNames(prototype)) {
      const real = Object.getOwnPropertyDescriptor(prototype, method).value;
      if (typeof real !== 'function' || method === 'constructor') continue;
      prototype[method] = function (...args) {
        const answer = real.apply(this, args);
        if (answer instanceof IDBRequest && answer.transaction.mode !== 'versionchange')
          step(answer.transaction, answer, 'success');
        return answer;
      };
    }
  }
  const realTransaction = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (...args) {
    const transaction = realTransaction.apply(this, args);
    if (transaction.mode === 'readwrite') step(transaction, transaction, 'complete');
    return transaction;
  };
}

/** Begins each write and answers when all have come to their stop, or to their end. */
function beginAll(deaths, given) {
  countSteps();
  return Promise.all(
    deaths.map(async ({ name, write, stop }) => {
      const ledger = ledgerNamed(name);
      await ledger.openLedger();
      steps.set(name, 0);
      stops.set(name, stop);
      const comesToStop = new Promise((resolve) => stopped.set(name, resolve));
      const outcome = await Promise.race([comesToStop, WRITES[write].run(ledger, given).then(() => 'acknowledged')]);
      return { outcome, steps: steps.get(name) };
    }),
  );
}

/** What each death has left; and, where it may have left a half, what is there after the same was asked for again. */
function lookAfterAll(deaths, given) {
  return Promise.all(
    deaths.map(async ({ name, write }) => {
      const ledger = ledgerNamed(name);
      const left = await look(ledger);
      const { whole, run } = WRITES[write];
      const again = whole ? undefined : await run(ledger, given).then(() => look(ledger));
      await ledger.closeLedger();
      indexedDB.deleteDatabase(name);
      return { left, again };
    }),
  );
}

const seedAll = (names) => Promise.all(names.map(seed));
const lookAll = (names) => Promise.all(names.map((name) => look(ledgerNamed(name))));
const kinds = () => Object.entries(WRITES).map(([write, { whole }]) => ({ write, whole }));

Object.assign(globalThis, { prepare, seedAll, lookAll, kinds, beginAll, lookAfterAll });
