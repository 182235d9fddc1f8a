import { useEffect, useState } from 'react';
import { readSyncPassphrase, writeSyncPassphrase } from '../../utils/extension/syncPassphrase.ts';

/** The passphrase of the person's machines: kept from earlier in this run of the browser, or being typed. */
export interface Passphrase {
  /** It is kept, so nobody has to type it. */
  isKept: boolean;
  /** Whether there is one to work with. */
  isReady: boolean;
  typed: string;
  type: (words: string) => void;
  read: () => Promise<string>;
  /** To be called when it was tried: one that opened everything is kept, another is asked for again. */
  tried: (isRight: boolean) => Promise<void>;
}

export function usePassphrase(): Passphrase {
  const [isKept, setKept] = useState(false);
  const [typed, type] = useState('');
  useEffect(
    () =>
      void readSyncPassphrase().then(
        (words) => setKept(words !== undefined),
        (error) => console.error('passphrase-not-read', error),
      ),
    [],
  );
  const read = async () => typed || ((await readSyncPassphrase()) ?? '');
  const tried = async (isRight: boolean) => {
    await writeSyncPassphrase(isRight ? await read() : undefined);
    setKept(isRight);
    if (isRight) type('');
  };
  return { isKept, isReady: isKept || typed !== '', typed, type, read, tried };
}
