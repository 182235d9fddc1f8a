import type { Budget } from './budget.ts';
import { frameDocumentOf, queryAll, shadowOf } from './natives.ts';

/** How many elements are looked at between two looks at the clock. */
const STRIDE = 512;
/** More trees than this in one page is a page that plays with us. */
const MAX_ROOTS = 2_000;

/** The document in a frame, if the frame is of the same origin. */
export function documentIn(frame: Element): Document | null {
  try {
    return frameDocumentOf(frame);
  } catch {
    return null;
  }
}

/**
 * Every tree that can be looked into from `root`: itself, open shadow roots, documents of same-origin frames.
 * One walk over all elements per tree, since nothing else tells which element has a shadow root.
 * @returns undefined when the budget or the number of trees ran out: what was not seen could matter
 */
export function rootsOf(root: Document | ShadowRoot | Element, budget: Budget): Node[] | undefined {
  const roots: Node[] = [root];
  for (let at = 0; at < roots.length; at++) {
    const all = queryAll(roots[at] as Node, '*');
    for (let index = 0; index < all.length; index++) {
      if (index % STRIDE === 0 && budget.spent()) return undefined;
      const inner = shadowOf(all[index]);
      if (inner) roots.push(inner);
    }
    const frames = queryAll(roots[at] as Node, 'iframe');
    for (let index = 0; index < Math.min(frames.length, MAX_ROOTS); index++) {
      const inner = documentIn(frames[index] as Element);
      if (inner) roots.push(inner);
    }
    if (roots.length > MAX_ROOTS) return undefined;
  }
  return roots;
}
