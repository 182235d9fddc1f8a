import type { IDBPDatabase, IDBPTransaction } from 'idb';

/** What a migration works on. It knows stores by name only: the types of today's code are not yesterday's data. */
export interface Upgrade {
  database: IDBPDatabase<unknown>;
  transaction: IDBPTransaction<unknown, string[], 'versionchange'>;
}

/**
 * One step. Runs in the browser's upgrade transaction: if it throws, the whole upgrade is undone by the database and the
 * old version stays. Nothing but the database may be awaited in it.
 */
export interface Migration<From extends number, To extends number> {
  from: From;
  to: To;
  run(upgrade: Upgrade): Promise<void>;
}

export interface Chain<Current extends number> {
  version: Current;
  steps: ReadonlyArray<Migration<number, number>>;
  /** Adds a step. The types refuse one that does not start where the chain ends. */
  with<Next extends number>(step: Migration<Current, Next>): Chain<Next>;
}

/** A chain that ends at `version`; start it with `chainFrom(0, [])`. */
export function chainFrom<Current extends number>(
  version: Current,
  steps: ReadonlyArray<Migration<number, number>>,
): Chain<Current> {
  return { version, steps, with: (step) => chainFrom(step.to, [...steps, step as Migration<number, number>]) };
}
