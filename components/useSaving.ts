import { useState } from 'react';
import { i18n } from '#i18n';

/**
 * For settings and permissions: the sentence for the person if what they chose could not be kept. Other than in `useWork`,
 * a second choice does not wait for the first, as the last one counts.
 */
export function useSaving(): { trouble: string; save: (work: Promise<unknown>) => void } {
  const [trouble, setTrouble] = useState('');
  function save(work: Promise<unknown>) {
    setTrouble('');
    work.catch((error) => {
      console.error('choice-not-kept', error);
      setTrouble(i18n.t('common.notKept'));
    });
  }
  return { trouble, save };
}
