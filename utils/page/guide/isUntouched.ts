/** What a person's hand makes of a page; the browser counts them from the first. */
const TOUCHES = ['pointerdown', 'click', 'keydown'] as const;

/**
 * Whether nobody has clicked or typed in this page since it was loaded, so that what it shows is its own.
 * The flag the browser keeps for that knows of clicks in frames, too, but in Chrome our own script raises it as it comes.
 */
export function isUntouched(): boolean {
  const isActive = import.meta.env.BROWSER === 'firefox' && navigator.userActivation.hasBeenActive;
  return !isActive && TOUCHES.every((type) => !performance.eventCounts.get(type));
}
