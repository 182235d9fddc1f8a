import { readDraft, writeDraft } from '../../../utils/extension/drafts.ts';
import { hostOfPlace, type Place } from '../../../utils/ledger/placeOf.ts';
import { uploadsOfPlace } from '../../../utils/ledger/uploads.ts';
import { MOST_UPLOADS } from '../../../utils/requests/letters/cleanInput.ts';
import { pathTo } from '../../dashboard/useRoute.ts';
import { emptyRequest } from '../../requests/emptyRequest.ts';
import { draftNameOf, newRequestSchema } from '../../requests/newRequest.ts';

/**
 * Opens a new request for erasure to one place that lists what it got from the month `from` on. What the person had
 * begun to write to this service stays, but the letter is composed anew. Without a service it is a request of its own.
 */
export async function askToDelete(place: Place, from: string | undefined): Promise<void> {
  const host = hostOfPlace(place);
  const serviceId = host === undefined ? place : undefined;
  const [uploads, stored] = await Promise.all([
    uploadsOfPlace(place, from ? { from } : {}, MOST_UPLOADS),
    readDraft(draftNameOf(serviceId)),
  ]);
  const begun = newRequestSchema.safeParse(stored);
  const isSameCompany = begun.success && (serviceId !== undefined || begun.data.company === host);
  const form = isSameCompany ? begun.data : emptyRequest(serviceId);
  await writeDraft(draftNameOf(serviceId), {
    ...form,
    ...(host && { company: host }),
    rights: form.rights.includes('erasure') ? form.rights : ['erasure', ...form.rights],
    uploads: uploads.map(({ name, sha256, at, host: where }) => ({
      ...(name && { fileName: name }),
      ...(sha256 && { sha256 }),
      at,
      place: where,
    })),
    subject: '',
    body: '',
  });
  window.location.hash = serviceId ? pathTo('requests', 'new', serviceId) : pathTo('requests', 'new');
}
