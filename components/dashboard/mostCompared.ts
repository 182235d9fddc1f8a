/** So many services stand side by side at once. */
export const MOST_COMPARED = 4;
