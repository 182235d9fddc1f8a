import { useEffect, useState } from 'react';

/**
 * What `write` makes of what the person chose, written anew whenever `key` changes; the last one stays until the next is there.
 * Without a key there is none. `isUnwritten` after a failure, until something is written again.
 */
export function useComposed<T>(
  key: string | undefined,
  write: () => Promise<T>,
): { composed?: T; isUnwritten: boolean } {
  const [state, setState] = useState<{ composed?: T; isUnwritten: boolean }>({ isUnwritten: false });
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` holds all that `write` depends on
  useEffect(() => {
    if (key === undefined) return setState({ isUnwritten: false });
    let here = true;
    // In a step of its own, so that what is thrown before the first wait is told as well.
    Promise.resolve()
      .then(write)
      .then(
        (composed) => here && setState({ composed, isUnwritten: false }),
        (error) => {
          console.error('letter-not-written', error);
          if (here) setState((old) => ({ ...old, isUnwritten: true }));
        },
      );
    return () => {
      here = false;
    };
  }, [key]);
  return state;
}
