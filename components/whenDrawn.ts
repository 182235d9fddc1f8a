import { whenIdle } from '../utils/page/dom/whenIdle.ts';

/** So long at most is waited for an idle moment, ms. */
const PATIENCE_MS = 500;

/** Does `work` once what the page has is on screen: in the first idle moment after it. */
export const whenDrawn = (work: () => void): void => whenIdle(work, PATIENCE_MS);
