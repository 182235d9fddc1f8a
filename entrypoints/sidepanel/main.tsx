import { drawPage } from '../../components/drawPage.ts';
import { SidePanel } from '../../components/sidePanel/SidePanel.tsx';

await drawPage(<SidePanel />);
