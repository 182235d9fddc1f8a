import { createRoot } from 'react-dom/client';
import { uiLanguage } from '../../components/locale.ts';
import { Popup } from '../../components/popup/Popup.tsx';
import { popupAnswer } from '../../components/popup/popupAnswer.ts';
import { speakChosenLanguage } from '../../utils/extension/language.ts';

const answer = popupAnswer();
await speakChosenLanguage();
document.documentElement.lang = uiLanguage();
document.title = 'Lenscap';
createRoot(document.getElementById('root') as HTMLElement).render(<Popup promise={answer} />);
