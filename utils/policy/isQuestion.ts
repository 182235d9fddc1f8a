const ENDS = new Set(['?', '？']);

/** Whether a text ends in a question mark. */
export function isQuestion(text: string): boolean {
  return ENDS.has(text.charAt(text.length - 1));
}
