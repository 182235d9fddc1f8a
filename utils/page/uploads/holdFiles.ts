import { type HandedFiles, takesFolders } from './listenForFiles.ts';
import { clearFiles, type Strings } from './setFiles.ts';

/** Files that were stopped before the page heard of them, with all that is needed to hand them on by the same way. */
export interface HeldFiles extends HandedFiles {
  strings: Strings;
  /** Where a drop fell, and the keys pressed with it. */
  pointer: MouseEventInit;
  hasFolder: boolean;
}

/**
 * Stops the event before the page hears of it, and takes along what can be read only now: a transfer is empty after its
 * event.
 */
export function holdFiles(handed: HandedFiles): HeldFiles {
  const { event, how, input } = handed;
  event.stopImmediatePropagation();
  const isTransfer = how === 'drop' || how === 'paste';
  if (isTransfer) event.preventDefault();
  // Neither a script nor a form gets at them while the person is asked.
  else if (input && !takesFolders(input)) clearFiles(input);
  const data =
    how === 'drop' ? (event as DragEvent).dataTransfer : isTransfer ? (event as ClipboardEvent).clipboardData : null;
  const pointer = how === 'drop' ? pointerOf(event as DragEvent) : {};
  return { ...handed, pointer, strings: stringsOf(data), hasFolder: hasFolder(data) };
}

function pointerOf(drop: DragEvent): MouseEventInit {
  const { clientX, clientY, screenX, screenY, ctrlKey, shiftKey, altKey, metaKey } = drop;
  return { clientX, clientY, screenX, screenY, ctrlKey, shiftKey, altKey, metaKey };
}

const stringsOf = (data: DataTransfer | null): Strings =>
  Array.from(data?.types ?? [])
    .filter((type) => type.includes('/') && type !== 'application/x-moz-file')
    .map((type) => [type, data?.getData(type) ?? ''] as const)
    .filter(([, text]) => text !== '');

const hasFolder = (data: DataTransfer | null): boolean =>
  Array.from(data?.items ?? []).some((item) => item.kind === 'file' && item.webkitGetAsEntry?.()?.isDirectory);
