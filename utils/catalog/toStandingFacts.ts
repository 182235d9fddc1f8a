import { type Looks, looksOf } from './looksOf.ts';
import type { Control, Service } from './serviceSchema.ts';

/** As much of a service as `standingOf` and a badge need: a few hundred bytes, for the worker, which cannot load modules. */
export interface StandingFacts {
  name: string;
  training: { control: string | null };
  controls: Pick<Control, 'id' | 'topic' | 'protectiveState' | 'default'>[];
  /** What the person may have watched; missing where there is nothing to watch. */
  looks?: Looks;
}

/** Keeps of each default only where it leaves whom. */
export function toStandingFacts(service: Service): StandingFacts {
  const { name, training, controls } = service;
  const looks = looksOf(service);
  return {
    name,
    training: { control: training.control },
    controls: controls.map(({ id, topic, protectiveState, default: defaults }) => ({
      id,
      topic,
      protectiveState,
      default: defaults.map(({ state, when }) => ({
        state,
        ...(when?.audience && { when: { audience: when.audience } }),
      })),
    })),
    ...(looks && { looks }),
  };
}
