import { attr, queryAll } from '../dom/natives.ts';

const contentTypeOf = Object.getOwnPropertyDescriptor(Document.prototype, 'contentType')?.get;

/** Whether the browser shows a PDF here, which no script can look into: alone, or filling a page. */
export function isPdf(page: Document): boolean {
  if (contentTypeOf?.call(page) === 'application/pdf') return true;
  const shown = queryAll(page, 'embed,object');
  for (let index = 0; index < Math.min(shown.length, 20); index++)
    if (attr(shown[index] as Element, 'type') === 'application/pdf') return true;
  return false;
}
