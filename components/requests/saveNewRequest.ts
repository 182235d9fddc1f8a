import type { RequestRow } from '../../utils/ledger/rowSchemas.ts';
import { pathTo } from '../dashboard/useRoute.ts';
import type { NewRequest } from './newRequest.ts';
import { saveRequest } from './requestRecords.ts';

/**
 * Saves a request as the form has it, with the first thing that happened to it, and goes to its page.
 * @param request what the form does not know: the rights the letter really asks for, its words, the reference
 * @param drop forgets the draft; called once all is on disk
 * @throws LedgerError
 */
export async function saveNewRequest(
  form: NewRequest,
  request: Pick<RequestRow, 'rights' | 'reference' | 'letter'>,
  first: { event: 'sent' | 'draft'; on: string },
  drop: () => Promise<void>,
): Promise<void> {
  const { serviceId, company, address, country, region, regime, uploads = [] } = form;
  const whole = {
    ...(serviceId && { serviceId }),
    company: { name: company, ...(address && { address }) },
    regime,
    ...request,
    zone: Temporal.Now.timeZoneId(),
    country,
    ...(region && { region }),
    ...(uploads.length > 0 && { uploads: uploads.map((upload) => upload.id) }),
  };
  const id = await saveRequest(whole, first);
  // The request is kept by now: a failure told here would be answered by saving it a second time.
  await drop().catch((error) => console.error('draft-not-dropped', error));
  window.location.hash = pathTo('requests', id);
}
