import { hostOfPlace, type Place, placeOf } from '../../../utils/ledger/placeOf.ts';
import { uploadsOfPicture } from '../../../utils/ledger/uploads.ts';
import { openDashboard } from '../../openDashboard.ts';
import { newRequestPath } from '../../requests/newRequestPath.ts';

/** Opens a new request to one place about one picture it got by mistake, however often it got it. */
export async function askToDeletePicture(sha256: string, place: Place): Promise<void> {
  const host = hostOfPlace(place);
  const { rows } = await uploadsOfPicture(sha256);
  const uploads = rows.filter((upload) => placeOf(upload) === place && upload.choice !== 'stopped');
  const about = { ...(host ? { host } : { serviceId: place }), uploads: uploads.map(({ id }) => id) };
  await openDashboard(newRequestPath({ ...about, mistake: true }));
}
