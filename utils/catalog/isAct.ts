import type { Control } from './serviceSchema.ts';

/**
 * Whether a control is an act, as deleting a picture or taking a copy is: there is nothing to turn on or off and no state a
 * newcomer is found in. It is done or not done; nobody is exposed by not having done it.
 */
export const isAct = (control: Pick<Control, 'protectiveState' | 'default'>): boolean =>
  control.protectiveState === null && control.default.length === 0;
