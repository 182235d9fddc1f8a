import { drawPage } from '../../components/drawPage.ts';
import { Welcome } from '../../components/welcome/Welcome.tsx';

await drawPage(<Welcome />);
