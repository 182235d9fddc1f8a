import type { Due } from './due.ts';

/** After a complaint or appeal to the company itself: the clock that is waited out before the authority is turned to. */
export const secondTryClock = (dues: readonly Due[]): Due | undefined =>
  dues.find(
    (due) => due.kind === 'date' && (due.request === 'complaint-to-controller' || due.clock === 'escalation-opens'),
  );
