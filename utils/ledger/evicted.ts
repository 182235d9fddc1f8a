import { openLedger } from './openLedger.ts';

/** Where the mark stands that there was a ledger: extension storage, which is not thrown away with the database. */
export interface LedgerMark {
  read(): Promise<string | undefined>;
  write(device: string): Promise<void>;
}

/** `new`: never written. `kept`: the ledger that was there is there. `lost`: there was one, and it is gone. */
export type LedgerFate = 'new' | 'kept' | 'lost';

/**
 * Tells a ledger that is new from one the browser or a cleaning tool threw away. The mark names the device whose ledger
 * it was, so a loss is seen even after something was written into the new database. After telling the person, call
 * `acceptLoss`.
 */
export async function ledgerFate(mark: LedgerMark): Promise<LedgerFate> {
  const [marked, device] = await Promise.all([mark.read(), deviceOf()]);
  if (!marked) {
    if (device !== undefined) await mark.write(device);
    return device === undefined ? 'new' : 'kept';
  }
  return marked === device ? 'kept' : 'lost';
}

/** The person has been told; from now on the ledger that is here is the one to look for. */
export async function acceptLoss(mark: LedgerMark): Promise<void> {
  await mark.write((await deviceOf()) ?? '');
}

async function deviceOf(): Promise<string | undefined> {
  const device = await (await openLedger()).get('meta', 'device');
  return typeof device === 'string' ? device : undefined;
}
