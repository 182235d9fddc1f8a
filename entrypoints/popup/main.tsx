import { createRoot } from 'react-dom/client';
import { uiLanguage } from '../../components/locale.ts';
import { Popup } from '../../components/popup/Popup.tsx';
import { popupAnswer } from '../../components/popup/popupAnswer.ts';
import { speakChosenLanguage } from '../../utils/extension/language.ts';

// Drawn once, with the answer in it: a popup that draws a frame first changes its size under the person's hand.
const [answer] = await Promise.all([popupAnswer(), speakChosenLanguage()]);
document.documentElement.lang = uiLanguage();
document.title = 'Lenscap';
createRoot(document.getElementById('root') as HTMLElement).render(<Popup answer={answer} />);
void import('../../components/service/goOn.ts').then(({ goOn }) => goOn());
