import type { Standing } from '../../utils/catalog/standingOf.ts';
import type { ServiceRow } from '../../utils/catalog/toRow.ts';

/** What a row can be asked to have, beside the choices. */
export const TRAITS = ['trainingSwitch', 'publicByDefault', 'deletionButton'] as const;
export type Trait = (typeof TRAITS)[number];

/** The person's filter; an empty text means any. */
export interface ServiceFilter {
  learns: ServiceRow['learns'] | '';
  mine: Standing | '';
  kind: ServiceRow['kind'] | '';
  traits: ReadonlySet<Trait>;
}

export const NO_FILTER: ServiceFilter = { learns: '', mine: '', kind: '', traits: new Set() };

const HAS: Record<Trait, (row: ServiceRow) => boolean> = {
  trainingSwitch: (row) => row.trainingSwitch,
  publicByDefault: (row) => row.publicByDefault,
  deletionButton: (row) => row.deletion === 'button',
};

/** Whether a row passes every part of the filter. */
export function passes(row: ServiceRow, standing: Standing, { learns, mine, kind, traits }: ServiceFilter): boolean {
  return (
    (!learns || row.learns === learns) &&
    (!mine || standing === mine) &&
    (!kind || row.kind === kind) &&
    [...traits].every((trait) => HAS[trait](row))
  );
}
