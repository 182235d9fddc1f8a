import type { Carried, FactKind } from './carried.ts';

export const STOP_REASONS = ['position', 'place', 'serial', 'person', 'owner', 'prompt', 'path'] as const;
export type StopReason = (typeof STOP_REASONS)[number];

const REASONS: ReadonlyArray<FactKind & StopReason> = ['place', 'serial', 'person', 'owner', 'path'];

/** Why an upload should wait for the person: a place, a number that names one device, a name, a generator's notes, a local path. */
export function stopReasons(carried: Carried): StopReason[] {
  return [
    ...(carried.positions.length ? (['position'] as const) : []),
    ...REASONS.filter((kind) => carried.facts[kind]?.length),
    ...(carried.generators.some((generator) => generator.prompt) ? (['prompt'] as const) : []),
  ];
}
