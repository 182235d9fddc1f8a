import { Dashboard } from '../../components/dashboard/Dashboard.tsx';
import { drawPage } from '../../components/drawPage.ts';

await drawPage(<Dashboard />);
