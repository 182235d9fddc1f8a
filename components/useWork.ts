import { useRef, useState } from 'react';
import { ledgerSentence } from './recordPage/ledgerSentence.ts';

/** One piece of work at a time (a second click does nothing), what it came to, and the sentence for the person if it failed. */
export function useWork<T>() {
  const [state, setState] = useState<{ working: boolean; result?: T | undefined; trouble: string }>({
    working: false,
    trouble: '',
  });
  const isBusy = useRef(false);
  async function run(step: () => Promise<T | undefined>): Promise<void> {
    if (isBusy.current) return;
    isBusy.current = true;
    setState({ working: true, trouble: '' });
    try {
      const result = await step();
      setState({ working: false, result, trouble: '' });
    } catch (error) {
      setState({ working: false, trouble: ledgerSentence(error) });
    } finally {
      isBusy.current = false;
    }
  }
  return { ...state, run };
}
