import { createRoot } from 'react-dom/client';
import { uiLanguage } from '../../components/locale.ts';
import { SidePanel } from '../../components/sidePanel/SidePanel.tsx';
import { speakChosenLanguage } from '../../utils/extension/language.ts';

await speakChosenLanguage();
document.documentElement.lang = uiLanguage();
document.title = 'Lenscap';
createRoot(document.getElementById('root') as HTMLElement).render(<SidePanel />);
