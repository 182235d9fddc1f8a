import { useEffect, useState } from 'react';
import { onPageInFront } from '../../utils/extension/onPageInFront.ts';
import { type PopupAnswer, popupAnswer } from '../popup/popupAnswer.ts';

/** The same while a person moves about in a site, so that what they have open stays open; the address in the answer moves on. */
const nameOf = (answer: PopupAnswer): string =>
  answer.kind === 'unreadable'
    ? answer.reason
    : `${'tabId' in answer ? answer.tabId : ''} ${answer.host} ${answer.kind}`;

/** The answer about the page in front of the person, again whenever that is another one; and a name that changes with it. */
export function usePageInFront(): { answer: PopupAnswer; name: string } | undefined {
  const [front, setFront] = useState<{ answer: PopupAnswer; name: string }>();
  useEffect(() => {
    let newest = 0;
    const look = async () => {
      newest += 1;
      const mine = newest;
      const answer = await popupAnswer();
      // A slow answer about a page that is gone says nothing.
      if (mine !== newest) return;
      setFront({ answer, name: nameOf(answer) });
    };
    const again = () => void look().catch((error) => console.error('page-in-front', error));
    again();
    const stop = onPageInFront(again);
    return () => {
      newest = -1;
      stop();
    };
  }, []);
  return front;
}
