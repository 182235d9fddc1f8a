/**
 * Whether an object is of our script's own world. In Firefox what is asked of the window is not: a buffer read there is the
 * page's, and so is a promise for it, which asks the page's `Object.prototype` for a `then` before we get the answer.
 */
export const isOurs = (object: unknown): boolean => object instanceof Object;
