import { Popup } from '../popup/Popup.tsx';
import { usePageInFront } from './usePageInFront.ts';

/** The popup's content beside the page, for somebody who follows its steps; it goes along from tab to tab. */
export function SidePanel() {
  const front = usePageInFront();
  return front && <Popup key={front.name} answer={front.answer} />;
}
