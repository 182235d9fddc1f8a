import * as z from 'zod/mini';
import data from '../../catalog/regimes.json' with { type: 'json' };
import { type Regime, type Right, regimeSchema } from './regimeSchema.ts';
import { RequestError } from './requestError.ts';
import type { RequestType } from './requestTypes.ts';

const raw = new Map(data.map((entry) => [entry.id, entry as unknown]));
const checked = new Map<string, Regime>();

/** Ids of all laws, in catalogue order. */
export const REGIME_IDS: readonly string[] = data.map((entry) => entry.id);

/**
 * One law, checked against the schema the first time it is asked for.
 * @throws RequestError `regime-unknown`
 */
export function regimeOf(id: string): Regime {
  const known = checked.get(id);
  if (known) return known;
  if (!raw.has(id)) throw new RequestError('regime-unknown', { regime: id });
  const regime = z.parse(regimeSchema, raw.get(id));
  checked.set(id, regime);
  return regime;
}

/** All 38 laws. */
export function allRegimes(): Regime[] {
  return REGIME_IDS.map(regimeOf);
}

/** A right as the law has it, with the law's general words on fee and identity filled in; undefined if not recorded. */
export function rightOf(regime: Regime, type: RequestType): Right | undefined {
  const right = regime.requests[type];
  if (!right) return undefined;
  const fee = right.fee ?? regime.fee;
  const identity = right.identity ?? regime.identity;
  return { ...right, ...(fee && { fee }), ...(identity && { identity }) };
}
