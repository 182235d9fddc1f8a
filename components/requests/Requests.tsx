import { NewRequestPage } from './NewRequestPage.tsx';
import { RequestPage } from './RequestPage.tsx';
import { RequestsPage } from './RequestsPage.tsx';

/** The dashboard's room for requests: the list, a new one (`new`, `new/<service>`), or one of them by its id. */
export default function Requests({ route: [first, second] }: { route: string[] }) {
  if (first === 'new') return <NewRequestPage key={second} serviceId={second} />;
  return first ? <RequestPage id={first} /> : <RequestsPage />;
}
