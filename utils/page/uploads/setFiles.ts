import { filesOf } from '../dom/natives.ts';
import { pageSide } from './pageSide.ts';

/** What a transfer holds beside its files. It can only be read while its event runs. */
export type Strings = ReadonlyArray<readonly [type: string, value: string]>;

const setter = (key: 'files' | 'value') => Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, key)?.set;
const putFiles = setter('files');
const putValue = setter('value');

/** A DataTransfer with these files, which the page can read. */
export function transferOf(list: readonly File[], strings: Strings = []): DataTransfer {
  const Transfer = (pageSide(globalThis) as typeof globalThis).DataTransfer ?? DataTransfer;
  const transfer = new Transfer();
  fill(transfer, list, strings);
  return transfer;
}

/** Adds files and texts to a transfer of an event or our own. */
export function fill(transfer: DataTransfer, list: readonly File[], strings: Strings): void {
  const open = pageSide(transfer);
  for (const file of list) open.items.add(file);
  for (const [type, text] of strings) open.setData(type, text);
}

/** How many files the page would find in a transfer. */
export const filesForPage = (transfer: DataTransfer | null): number => (transfer ? pageSide(transfer).files.length : 0);

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
