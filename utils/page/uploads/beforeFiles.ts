import { inputTypeOf, isElement, tagOf } from '../dom/natives.ts';

/**
 * Calls `come` when the person drags something into the page, or opens a dialog to choose a file: what has to be awake by the time the
 * picture comes has a moment for it.
 */
export function beforeFiles(come: () => void, signal: AbortSignal): void {
  const listen = { capture: true, signal } as const;
  window.addEventListener('dragenter', (event) => event.isTrusted && come(), listen);
  window.addEventListener(
    'click',
    (event) => {
      const target = event.composedPath()[0] as Node;
      // A page's own button may open the dialog by a click of its script on the field.
      if (isElement(target) && tagOf(target) === 'input' && inputTypeOf(target) === 'file') come();
    },
    listen,
  );
}
