import { drawPage } from '../../components/drawPage.ts';
import { Popup } from '../../components/popup/Popup.tsx';
import { popupAnswer } from '../../components/popup/popupAnswer.ts';

await drawPage(popupAnswer().then((answer) => <Popup answer={answer} />));
void import('../../components/service/goOn.ts').then(({ goOn }) => goOn());
