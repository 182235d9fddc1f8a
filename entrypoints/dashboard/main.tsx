import { createRoot } from 'react-dom/client';
import { Dashboard } from '../../components/dashboard/Dashboard.tsx';
import { uiLanguage } from '../../components/locale.ts';
import { speakChosenLanguage } from '../../utils/extension/language.ts';

await speakChosenLanguage();
document.documentElement.lang = uiLanguage();
document.title = 'Lenscap';
createRoot(document.getElementById('root') as HTMLElement).render(<Dashboard />);
