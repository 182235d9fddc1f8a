import { hostOfPlace, type Place } from '../../../utils/ledger/placeOf.ts';
import { uploadsOfPlace } from '../../../utils/ledger/uploads.ts';
import { MOST_UPLOADS } from '../../../utils/requests/requestTypes.ts';
import { openDashboard } from '../../openDashboard.ts';
import { newRequestPath } from '../../requests/newRequestPath.ts';

/** Opens a new request for erasure to one place that lists what it got from the month `from` on. */
export async function askToDelete(place: Place, from: string | undefined): Promise<void> {
  const host = hostOfPlace(place);
  const uploads = await uploadsOfPlace(place, from ? { from } : {}, MOST_UPLOADS);
  const about = { ...(host ? { host } : { serviceId: place }), uploads: uploads.map(({ id }) => id) };
  await openDashboard(newRequestPath(about));
}
