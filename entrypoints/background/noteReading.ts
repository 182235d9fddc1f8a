import { serviceIdOf } from '../../utils/extension/catalogue.ts';
import type { MessageData } from '../../utils/extension/messages.ts';
import { standingFactsOf } from '../../utils/extension/standingFactsOf.ts';
import { appendObservation } from '../../utils/ledger/appendRow.ts';
import { recordChanged } from './recordChanged.ts';

/** Writes down what was read in a page, if the page belongs to the service and the service has such a control. */
export async function noteReading(reading: MessageData<'pageReading'>, url: string): Promise<void> {
  const { mark, serviceId, controlId, state, read, afterReload } = reading;
  const facts = await standingFactsOf(serviceId);
  const known = facts?.controls.some(({ id }) => id === controlId);
  if (!known || (await serviceIdOf(url)) !== serviceId) throw new Error(`reading-refused: ${serviceId} from ${url}`);
  const { role, name, attribute } = read;
  const cut = { role, name: name.slice(0, 300), attribute, address: read.address.slice(0, 500) };
  await appendObservation({ serviceId, controlId, state, read: cut, afterReload }, mark);
  await recordChanged();
}
