import { documentOf, hostOf, isElement, nodeTypeOf, parentOf, slotOf, windowOf } from './natives.ts';

const FRAGMENT = 11;

/** The element this one is drawn in: across slots and out of shadow roots. Null at the top of a document. */
export function composedParent(node: Node): Element | null {
  if (isElement(node)) {
    const slot = slotOf(node);
    if (slot) return slot;
  }
  const parent = parentOf(node);
  if (!parent) return null;
  if (isElement(parent)) return parent;
  return nodeTypeOf(parent) === FRAGMENT ? (hostOf(parent) ?? null) : null;
}

/** Whether `outer` holds `inner` (or is it), looking through shadow roots. */
export function composedContains(outer: Element, inner: Element): boolean {
  for (let at: Element | null = inner; at; at = composedParent(at)) if (at === outer) return true;
  return false;
}

/** The element itself and everything it is drawn in, inside one document; never more than `limit` steps. */
export function* composedPath(element: Element, limit = 512): Generator<Element> {
  let left = limit;
  for (let at: Element | null = element; at && left > 0; at = composedParent(at), left--) yield at;
}

/** The frame element a document stands in, if its owner may be looked into. */
export function frameOf(element: Element): Element | null {
  try {
    const owner = documentOf(element);
    return (owner && windowOf(owner)?.frameElement) ?? null;
  } catch {
    return null;
  }
}
