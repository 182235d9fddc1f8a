import { drawPage } from '../../components/drawPage.ts';
import { Popup } from '../../components/popup/Popup.tsx';
import { popupAnswer } from '../../components/popup/popupAnswer.ts';
import { whenDrawn } from '../../components/whenDrawn.ts';

await drawPage(popupAnswer().then((answer) => <Popup answer={answer} />));
whenDrawn(() => void import('../../components/service/goOn.ts').then(({ goOn }) => goOn()));
