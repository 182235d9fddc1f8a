import { composedPath } from '../dom/composed.ts';
import { isConnected, isElement, matches, queryAll, tagOf } from '../dom/natives.ts';
import { pause } from '../dom/pause.ts';
import type { Delivery } from './doorTypes.ts';
import type { HeldFiles } from './holdFiles.ts';
import { takesFolders } from './listenForFiles.ts';
import { announceFiles, filesForPage, fill, type Strings, setFiles, transferOf } from './setFiles.ts';

/** So long a page has to show that it took something. */
const SIGN_MS = 1_000;
/** How far around a drop its own file input may stand. */
const NEAR = 6;

/** Hands files to the page on the way they came, and looks whether it took them. */
export async function deliver(handed: HeldFiles, files: readonly File[]): Promise<Delivery> {
  const { how, input, target, strings, pointer } = handed;
  if (how === 'picker' || how === 'capture') return input ? deliverToInput(input, files) : 'refused';
  const again = how === 'drop' ? dropEvent(pointer, files, strings) : pasteEvent(files, strings);
  const transfer = 'dataTransfer' in again ? again.dataTransfer : again.clipboardData;
  if (filesForPage(transfer) !== files.length) return 'refused';
  const isSomethingNew = watchForSign();
  target.dispatchEvent(again);
  if (again.defaultPrevented) return (await isSomethingNew) ? 'taken' : 'unsure';
  if (how === 'drop') {
    // Nobody wanted the event: what the browser would do itself is to put the files into the input under the pointer.
    const own = input ?? inputNear(target);
    return own ? deliverToInput(own, files) : 'refused';
  }
  return (await isSomethingNew) ? 'unsure' : 'refused';
}

function deliverToInput(input: HTMLInputElement, files: readonly File[]): Delivery {
  // A folder's files are still in there; others would have lost their paths.
  if (!takesFolders(input) && !setFiles(input, files)) return 'refused';
  const isThere = isConnected(input);
  announceFiles(input);
  return isThere ? 'taken' : 'unsure';
}

function dropEvent(pointer: MouseEventInit, files: readonly File[], strings: Strings): DragEvent {
  const dataTransfer = transferOf(files, strings);
  return new DragEvent('drop', { ...pointer, bubbles: true, cancelable: true, composed: true, dataTransfer });
}

function pasteEvent(files: readonly File[], strings: Strings): ClipboardEvent {
  const clipboardData = transferOf(files, strings);
  const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true, composed: true, clipboardData });
  // Firefox takes no notice of the transfer given, but lets files be added afterwards.
  if (event.clipboardData && filesForPage(event.clipboardData) === 0) fill(event.clipboardData, files, strings);
  return event;
}

/** The one enabled file input around a place; undefined where there are several. */
function inputNear(target: EventTarget): HTMLInputElement | undefined {
  if (!isElement(target as Node)) return undefined;
  for (const around of composedPath(target as Element, NEAR)) {
    // The page as a whole is no place one drops something near to.
    if (/^(body|html)$/.test(tagOf(around))) return undefined;
    const inputs = Array.from(queryAll(around, 'input[type="file" i]')).filter((input) => !matches(input, ':disabled'));
    if (inputs.length > 0) return inputs.length === 1 ? (inputs[0] as HTMLInputElement) : undefined;
  }
  return undefined;
}

/** Whether the page changes anything in the next moment: a preview, a name, a progress bar. */
async function watchForSign(): Promise<boolean> {
  let changed = false;
  const done = new AbortController();
  const observer = new MutationObserver(() => {
    changed = true;
    done.abort();
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  await pause(SIGN_MS, done.signal);
  observer.disconnect();
  return changed;
}
