import { filesOf } from '../dom/natives.ts';

const setter = (key: 'files' | 'value') => Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, key)?.set;
const putFiles = setter('files');
const putValue = setter('value');

/** A DataTransfer with these files. */
export function transferOf(list: readonly File[]): DataTransfer {
  const transfer = new DataTransfer();
  for (const file of list) transfer.items.add(file);
  return transfer;
}

/** Takes the files out of an input: neither a script nor a form gets them while the person is asked. */
export const clearFiles = (input: HTMLInputElement): void => putValue?.call(input, '');

/** Puts files into an input. @returns whether they are in there */
export function setFiles(input: HTMLInputElement, list: readonly File[]): boolean {
  putFiles?.call(input, transferOf(list).files);
  const now = Array.from(filesOf(input) ?? []);
  return (
    now.length === list.length && now.every(({ name, size }, at) => name === list[at]?.name && size === list[at]?.size)
  );
}

/** Tells the page that an input has new files, as the browser does. */
export function announceFiles(input: HTMLInputElement): void {
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
}
