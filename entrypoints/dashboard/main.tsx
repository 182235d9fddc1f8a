import { createRoot } from 'react-dom/client';
import { Dashboard } from '../../components/dashboard/Dashboard.tsx';
import { uiLanguage } from '../../components/locale.ts';

document.documentElement.lang = uiLanguage();
document.title = 'Lenscap';
createRoot(document.getElementById('root') as HTMLElement).render(<Dashboard />);
