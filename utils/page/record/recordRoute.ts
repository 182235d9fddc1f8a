import { startBudget } from '../dom/budget.ts';
import { isElement } from '../dom/natives.ts';
import { nameOf } from '../locate/nameOf.ts';
import { type Role, roleOf } from '../locate/roles.ts';

/** One click of the person: on what, and what it is called. Never a value, never what stands around it. */
export interface RecordedStep {
  role: Role;
  name: string;
}

const LONGEST_NAME = 60;
const MAX_STEPS = 30;
const NAME_BUDGET_MS = 30;

/** What could be a person's and not the interface's: addresses, mail, long numbers. */
const PRIVATE = /\S+@\S+|https?:\S+|\d{4,}/g;

/**
 * Notes role and name of everything the person clicks, until the signal stops it. Clicks by script do not count; text
 * fields have none of the roles. A name may still hold something private (a chat's title): the person reads the draft
 * before it goes anywhere.
 * @param onStep called after each click with all steps so far
 */
export function recordRoute({ onStep, signal }: { onStep(steps: RecordedStep[]): void; signal: AbortSignal }): void {
  const steps: RecordedStep[] = [];

  function onClick(event: Event) {
    if (!event.isTrusted || steps.length >= MAX_STEPS) return;
    for (const at of event.composedPath()) {
      const role = at instanceof Node && isElement(at) ? roleOf(at) : undefined;
      if (!role) continue;
      const [name = ''] = nameOf(at as Element, startBudget(NAME_BUDGET_MS)).parts;
      const last = steps.at(-1);
      const step = { role, name: name.replace(PRIVATE, '…').slice(0, LONGEST_NAME) };
      // A label passes its click on to its input: one act.
      if (last?.name === step.name && last.role === step.role) return;
      steps.push(step);
      return onStep([...steps]);
    }
  }

  window.addEventListener('click', onClick, { capture: true, signal });
}
