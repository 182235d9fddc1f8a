import { startTransition, useEffect, useState } from 'react';

/**
 * False while a part of a page is drawn for the first time, true once that is on screen. For what nobody sees at first
 * sight, folded away or below the answer, so that the popup answers sooner. Whoever uses it keeps the room for it:
 * nothing may jump.
 */
export function useSecondLook(): boolean {
  const [isSecond, setSecond] = useState(false);
  useEffect(() => startTransition(() => setSecond(true)), []);
  return isSecond;
}
