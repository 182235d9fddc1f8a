import { isAct } from './isAct.ts';
import type { StandingFacts } from './toStandingFacts.ts';

/** Where a person stands with one service, as the icon shows it. */
export type Standing = 'exposed' | 'protected' | 'unsaid';

/** What is known about one control: what the person said and what was seen on the page, each with its instant. */
export interface ControlPresent {
  said?:
    | { state: 'protected' | 'exposed' | 'not-sure' | 'does-not-apply' | 'done' | 'not-yet'; at: string }
    | undefined;
  seen?: { state: 'protective' | 'exposed' | 'could-not-tell'; at: string } | undefined;
}

export type Verdict = 'exposed' | 'protected' | 'open';

/** The newer of word and sight decides; a sight that could not tell decides nothing, nor does a word about an act. */
export function verdictOf({ said, seen }: ControlPresent): Verdict {
  const sight = seen?.state === 'could-not-tell' ? undefined : seen;
  if (sight && (!said || sight.at >= said.at)) return sight.state === 'protective' ? 'protected' : 'exposed';
  if (said?.state === 'exposed') return 'exposed';
  return said?.state === 'protected' || said?.state === 'does-not-apply' ? 'protected' : 'open';
}

/** A control about training that may leave this person exposed unless they act. */
function needsAct(control: StandingFacts['controls'][number]): boolean {
  return (
    control.topic === 'training' &&
    control.protectiveState !== null &&
    control.default.some(({ state, when }) => state !== 'protected' && when?.audience !== 'api')
  );
}

/**
 * Something exposed: any control said or seen exposed. All protected: nothing exposed, and the training control that
 * makes the headline (or, without one, every training control that needs an act, or at least one control) is protected.
 * Anything else: nothing said yet. Acts do not count, whatever was said of them.
 */
export function standingOf(
  service: Pick<StandingFacts, 'controls'> & { training: { control: string | null } },
  present: ReadonlyMap<string, ControlPresent>,
): Standing {
  const controls = service.controls.filter((control) => !isAct(control));
  const verdicts = new Map(controls.map(({ id }) => [id, verdictOf(present.get(id) ?? {})]));
  const all = [...verdicts.values()];
  if (all.includes('exposed')) return 'exposed';
  const head = service.training.control;
  if (head !== null && verdicts.has(head)) return verdicts.get(head) === 'protected' ? 'protected' : 'unsaid';
  const needed = controls.filter(needsAct);
  const done = needed.length ? needed.every(({ id }) => verdicts.get(id) === 'protected') : all.includes('protected');
  return done ? 'protected' : 'unsaid';
}
