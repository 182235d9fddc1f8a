import { attr, filesOf, has, inputTypeOf, isElement, tagOf } from '../dom/natives.ts';
import { isImageFile } from './isImageFile.ts';

export type UploadWay = 'picker' | 'drop' | 'paste' | 'capture';

/** Files a person hands to the page, at the moment before the page learns of it. */
export interface HandedFiles {
  how: UploadWay;
  /** All of them, in order; at least one is a picture. */
  files: File[];
  /** Where: innermost element, also inside open shadow roots. */
  target: EventTarget;
  event: Event;
  /** The file input, if it is one. */
  input?: HTMLInputElement;
}

const BEFORE = ['pointerover', 'pointerdown', 'focusin', 'click', 'dragenter'];

type FilesEvent = DragEvent | ClipboardEvent;

const fileInput = (target: EventTarget | undefined): HTMLInputElement | undefined =>
  isElement(target as Node) && tagOf(target) === 'input' && inputTypeOf(target) === 'file'
    ? (target as HTMLInputElement)
    : undefined;

/**
 * Calls `onFiles` for every picture handed over by a person: file input (picker, camera), drop, paste; capture phase on
 * the window, so at `document_start` before any listener of the page. Events made by scripts do not count.
 *
 * Not seen, because no event reaches an isolated world: inputs that never enter a document, closed shadow roots,
 * `navigator.clipboard.read()`, `showOpenFilePicker()`, pictures a page draws or fetches itself. Frames have scripts of
 * their own: register for all frames, `matchOriginAsFallback` too.
 * @param onFiles true: the page must not hear of it; it has stopped this event, and the `change` behind it is stopped here
 */
export function listenForFiles(onFiles: (handed: HandedFiles) => boolean, signal: AbortSignal): void {
  /** The list seen last for an input: `input` and `change` tell of the same one. */
  const seen = new WeakMap<HTMLInputElement, FileList>();
  const listen = { capture: true, signal } as const;

  const silenced = new Set<HTMLInputElement>();

  function onInput(event: Event) {
    if (!event.isTrusted) return;
    listenInside(event);
    const input = fileInput(event.composedPath()[0]);
    if (input && silenced.has(input)) return event.stopImmediatePropagation();
    const list = input && filesOf(input);
    if (!input || !list) return;
    if (seen.get(input) === list) return;
    seen.set(input, list);
    hand(has(input, 'capture') ? 'capture' : 'picker', list, event, input);
  }

  /** The browser sends `change` in the same task as `input`. */
  function silence(input: HTMLInputElement) {
    silenced.add(input);
    setTimeout(() => silenced.delete(input));
  }

  function onTransfer(event: FilesEvent) {
    if (!event.isTrusted) return;
    const data = event.type === 'drop' ? (event as DragEvent).dataTransfer : (event as ClipboardEvent).clipboardData;
    if (data) hand(event.type as 'drop' | 'paste', data.files, event, fileInput(event.composedPath()[0]));
  }

  function hand(how: UploadWay, list: FileList, event: Event, input?: HTMLInputElement) {
    const files = Array.from(list);
    const target = event.composedPath()[0] ?? window;
    if (!files.some(isImageFile)) return;
    const isHeld = onFiles({ how, files, target, event, ...(input ? { input } : {}) });
    if (isHeld && input && event.type !== 'drop') silence(input);
  }

  /**
   * `change` does not leave a shadow root, nor does `input` in Firefox. What comes before them does (the pointer, the
   * focus, the click that opens the picker, also one by script), and shows which roots to listen in.
   */
  function listenInside(event: Event) {
    for (const at of event.composedPath()) {
      if (!(at instanceof ShadowRoot)) continue;
      at.addEventListener('input', onInput, listen);
      at.addEventListener('change', onInput, listen);
    }
  }

  function attachAll() {
    window.addEventListener('input', onInput, listen);
    window.addEventListener('change', onInput, listen);
    window.addEventListener('drop', onTransfer, listen);
    window.addEventListener('paste', onTransfer, listen);
    for (const type of BEFORE) window.addEventListener(type, listenInside, listen);
  }

  attachAll();
  // `document.open()` drops all listeners of the window. The same functions again are no second listeners.
  const observer = new MutationObserver(attachAll);
  observer.observe(document, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}

/** Whether an input takes whole folders; their files have paths that no script can give. */
export const takesFolders = (input: Element): boolean => attr(input, 'webkitdirectory') !== null;
