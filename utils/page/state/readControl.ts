import { documentElementOf, isConnected } from '../dom/natives.ts';
import { type Located, locateControl } from '../locate/locateControl.ts';
import { type Role, SWITCH_ROLES } from '../locate/roles.ts';
import { addressOf } from './addressOf.ts';
import type { DoubtReason, ReadableControl, StateReading } from './readingTypes.ts';
import { type ReadOptions, readState } from './readState.ts';

/** Time for one search of the page, ms: several times what a big page takes, as tabs behind and slow machines take longer. */
const BUDGET_MS = 500;

export interface FindOptions extends ReadOptions {
  roles?: readonly Role[];
  budgetMs?: number;
}

const NOT_ONE: Record<Exclude<Located['found'], 'one'>, DoubtReason> = {
  none: 'not-found',
  many: 'several',
  'out-of-time': 'out-of-time',
};

/**
 * Finds a control on the page and reads it; looks for it again at the end, so that a second one that came in the
 * meantime, or another element in its place, is noticed.
 */
export async function readControl(
  page: Document,
  control: ReadableControl,
  options: FindOptions = {},
): Promise<StateReading> {
  const query = {
    labels: control.labels,
    roles: options.roles ?? SWITCH_ROLES,
    budgetMs: options.budgetMs ?? BUDGET_MS,
  };
  const before = locateControl(page, query);
  if (before.found !== 'one') return nothingRead(page, NOT_ONE[before.found]);
  const refind = () => {
    const located = locateControl(page, query);
    return located.found === 'one' ? located.element : undefined;
  };
  const reading = await readState(before.element, control, { ...options, refind });
  if (reading.state === 'could-not-tell') return reading;
  const after = locateControl(page, query);
  if (after.found !== 'one') return { ...reading, state: 'could-not-tell', reason: NOT_ONE[after.found] };
  if (after.element !== before.element && isConnected(before.element))
    return { ...reading, state: 'could-not-tell', reason: 'changing' };
  return reading;
}

function nothingRead(page: Document, reason: DoubtReason): StateReading {
  const address = addressOf(documentElementOf(page) as Element);
  return { state: 'could-not-tell', reason, read: { role: 'none', name: '', attribute: '', value: '', address } };
}
