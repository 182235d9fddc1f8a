import { useQuery } from '../dashboard/useRoute.ts';
import { NewRequestPage, type Steps } from './NewRequestPage.tsx';
import { newRequestAbout } from './newRequestAbout.ts';
import { RequestPage } from './RequestPage.tsx';
import { RequestsPage } from './RequestsPage.tsx';

/** The dashboard's room for requests: the list, a new one (`new?service=…&uploads=…`), or one of them by its id. */
export default function Requests({ route: [first, second], DeletionSteps }: { route: string[]; DeletionSteps: Steps }) {
  const query = useQuery();
  if (first === 'new')
    return (
      <NewRequestPage key={`${second} ${query}`} about={newRequestAbout(query, second)} DeletionSteps={DeletionSteps} />
    );
  return first ? <RequestPage key={first} id={first} /> : <RequestsPage />;
}
