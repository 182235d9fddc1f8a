import { useEffect, useState } from 'react';

/** Returns the way to stop. */
type Subscribe = (again: () => void) => () => void;

/**
 * What `read` answers, read again whenever one of the subscriptions says so; `undefined` until the first answer. For what
 * stands outside of the ledger: settings and permissions.
 */
export function useFresh<T>(
  key: string,
  read: () => Promise<T>,
  ...subscriptions: readonly Subscribe[]
): T | undefined {
  const [value, setValue] = useState<T>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` says when `read` means something else
  useEffect(() => {
    let here = true;
    const again = () => {
      read().then(
        (next) => here && setValue(next),
        (error) => console.error('not-read', key, error),
      );
    };
    again();
    const stops = subscriptions.map((subscribe) => subscribe(again));
    return () => {
      here = false;
      for (const stop of stops) stop();
    };
  }, [key]);
  return value;
}
