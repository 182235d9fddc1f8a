import { now } from './natives.ts';

/** A share of time. Work asks it again and again and stops when it is spent. */
export interface Budget {
  /** True from the moment the time is over. */
  spent(): boolean;
}

/** A budget of so many milliseconds, starting now. */
export function startBudget(ms: number): Budget {
  const end = now() + ms;
  let over = false;
  return {
    spent() {
      over ||= now() > end;
      return over;
    },
  };
}
