import { useEffect, useState } from 'react';

type Subscribe = (again: () => void) => void;

/**
 * What `read` answers, read again whenever one of the subscriptions says so; `undefined` until the first answer. For what
 * stands outside of the ledger: settings and permissions. The subscriptions have no end, so a page makes few of them.
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
      if (here)
        read().then(
          (next) => here && setValue(next),
          (error) => console.error('not-read', key, error),
        );
    };
    again();
    for (const subscribe of subscriptions) subscribe(again);
    return () => {
      here = false;
    };
  }, [key]);
  return value;
}
