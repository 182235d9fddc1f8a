/** Whether a statement is about an act: it was done on a day, or not yet by then, while anything else is so since a day. */
export const isActState = (state: string): boolean => state === 'done' || state === 'not-yet';
