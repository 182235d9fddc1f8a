/**
 * The page's own view of an object, in Firefox. There a file put into a transfer remembers who put it in, and the page
 * may not read what an extension's script did; a call through this view is made in the page's name. Elsewhere both
 * views are one.
 */
export function pageSide<T extends object>(object: T): T {
  const waived = (object as { wrappedJSObject?: unknown }).wrappedJSObject;
  // An element that a page has named so is no view of anything.
  return waived && !(waived instanceof Node) ? (waived as T) : object;
}
