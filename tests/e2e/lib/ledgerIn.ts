import { build } from 'vite';

/** What the ledger takes from the global object of the context it runs in. */
const FROM_SCOPE =
  'indexedDB, IDBDatabase, IDBObjectStore, IDBIndex, IDBCursor, IDBTransaction, IDBRequest, IDBKeyRange, DOMException, BroadcastChannel';

let text: Promise<string> | undefined;

/** A script that defines `ledgerIn(scope)`: the ledger (`ledger.page.ts`) as it runs where `scope` is the global object. */
export async function ledgerMaker(): Promise<string> {
  text ??= bundled();
  return `globalThis.ledgerIn = ({ ${FROM_SCOPE} }) => {\n${await text}\nreturn ledger; };`;
}

/** A script that puts the ledger into `globalThis.ledger`. `scope` is an expression for a global object. */
export async function ledgerOf(scope = 'globalThis'): Promise<string> {
  return `${await ledgerMaker()}\nglobalThis.ledger = ledgerIn(${scope});`;
}

async function bundled(): Promise<string> {
  const entry = `${import.meta.dirname}/ledger.page.ts`;
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'ledger' } },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('the ledger was not bundled');
  return output.output[0].code;
}
