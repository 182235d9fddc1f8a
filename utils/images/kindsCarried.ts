import { type Carried, FACT_KINDS, type FactKind } from './carried.ts';

const PARTS = ['thumbnail', 'generator', 'content-credentials', 'colour-profile', 'trailing'] as const;
export type KindCarried = FactKind | (typeof PARTS)[number];

/** All kinds there are. */
export const KINDS_CARRIED: readonly KindCarried[] = [...FACT_KINDS, ...PARTS];

/** The kinds of things a file carries, each once: the sum of a reading, as an upload's row keeps it. A position is a place. */
export function kindsCarried(carried: Carried): KindCarried[] {
  const { facts, positions, thumbnails, generators, contentCredentials, colourProfile, trailing } = carried;
  return [
    ...FACT_KINDS.filter((kind) => facts[kind]?.length || (kind === 'place' && positions.length > 0)),
    ...(thumbnails.length ? (['thumbnail'] as const) : []),
    ...(generators.length ? (['generator'] as const) : []),
    ...(contentCredentials ? (['content-credentials'] as const) : []),
    ...(colourProfile ? (['colour-profile'] as const) : []),
    ...(trailing.length ? (['trailing'] as const) : []),
  ];
}
