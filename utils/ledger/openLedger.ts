import { openDB } from 'idb';
import { keepForGood } from './keepForGood.ts';
import { LEDGER_NAME, type Ledger, type LedgerSchema } from './layout.ts';
import { LedgerError, type LedgerErrorCode } from './ledgerError.ts';
import { chain } from './migrations/chain.ts';

/** What it means when the browser does not open the database, by the name of its error. */
const CODES: Record<string, LedgerErrorCode> = {
  VersionError: 'database-newer',
  // Firefox says so in a private window: https://bugzilla.mozilla.org/show_bug.cgi?id=1639542
  InvalidStateError: 'database-refused',
};

let opening: { whole: Promise<Ledger>; blocked: Promise<never> } | undefined;

/**
 * The database, opened once per context. A newer version in another window closes this connection at once (`blocking`),
 * so an update never waits for an old popup; the next call opens again. https://github.com/jakearchibald/idb#opendb
 * @throws LedgerError `database-blocked` while another window keeps an older version open (a later call may succeed),
 * `database-newer` where a newer Lenscap wrote it, `database-refused` where
 * the browser lets this window have no database (a private window of Firefox), `migration-failed` where a step threw (the old database is untouched
 * and `exportRecord` still reads it), `database-broken` for anything else
 */
export function openLedger(): Promise<Ledger> {
  opening ??= start();
  return Promise.race([opening.whole, opening.blocked]);
}

function start(): NonNullable<typeof opening> {
  let tellBlocked: (error: LedgerError) => void = () => undefined;
  const blocked = new Promise<never>((_, reject) => {
    tellBlocked = reject;
  });
  // Both may be rejected with nobody listening any more.
  blocked.catch(() => undefined);
  let failedStep: { to: number; cause: unknown } | undefined;
  const whole = openDB<LedgerSchema>(LEDGER_NAME, chain.version, {
    async upgrade(database, oldVersion, _newVersion, transaction) {
      transaction.done.catch(() => undefined);
      for (const step of chain.steps.filter(({ from }) => from >= oldVersion)) {
        try {
          await step.run({ database, transaction } as unknown as Parameters<typeof step.run>[0]);
        } catch (cause) {
          // Without the abort the browser would commit what the step did before it failed.
          failedStep = { to: step.to, cause };
          abort(transaction);
          return;
        }
      }
    },
    blocked(current) {
      tellBlocked(new LedgerError('database-blocked', `version ${current} is open elsewhere`));
    },
    blocking() {
      void closeLedger();
    },
    terminated() {
      opening = undefined;
    },
  }).catch((error: unknown) => {
    opening = undefined;
    if (failedStep) throw new LedgerError('migration-failed', `step to ${failedStep.to}`, failedStep.cause);
    const name = error instanceof DOMException ? error.name : '';
    throw new LedgerError(CODES[name] ?? 'database-broken', String(error), error);
  });
  whole.then(() => keepForGood(globalThis.navigator?.storage)).catch(() => undefined);
  return { whole, blocked };
}

/** Ends a transaction without effect; does nothing if a failed request has already ended it. */
export function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {}
}

/** Closes this context's connection; the next call opens it again. */
export async function closeLedger(): Promise<void> {
  const open = opening;
  opening = undefined;
  const ledger = await open?.whole.catch(() => undefined);
  ledger?.close();
}
