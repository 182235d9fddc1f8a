/**
 * Calls `come` when the person's hand is on its way to a paste: Control or the Mac's Command is pressed, or the menu of the right button
 * opens. So little announces it that only what costs nothing may come. Not seen: a paste from the browser's own menu bar.
 */
export function beforePaste(come: () => void, signal: AbortSignal): void {
  const listen = { capture: true, signal } as const;
  const isKey = ({ key }: KeyboardEvent) => key === 'Control' || key === 'Meta';
  // A key that is held down repeats itself.
  window.addEventListener('keydown', (event) => event.isTrusted && !event.repeat && isKey(event) && come(), listen);
  window.addEventListener('contextmenu', (event) => event.isTrusted && come(), listen);
}
