import { useEffect, useState } from 'react';
import { contactsForLetter } from '../../utils/catalog/contactsForLetter.ts';
import type { Service } from '../../utils/catalog/serviceSchema.ts';
import { loadService } from '../../utils/extension/catalogue.ts';
import { readSettings } from '../../utils/extension/settings.ts';
import { presentOf } from '../../utils/ledger/presentOf.ts';
import { uploadsByIds } from '../../utils/ledger/uploads.ts';
import { emptyRequest } from './emptyRequest.ts';
import { listUploads } from './listUploads.ts';
import { draftNameOf, newRequestSchema } from './newRequest.ts';
import type { NewRequestAbout } from './newRequestAbout.ts';
import { useDraft } from './useDraft.ts';

/**
 * The form of a new request: what was begun before, then where the person lives, what the catalogue knows of the company,
 * since when the person says the training control protects them, and the pictures the link names. Nothing the person filled in is overwritten.
 */
export function useNewRequest({ serviceId, host, to, uploads = [], mistake, sent }: NewRequestAbout) {
  const { draft, change, drop, aside } = useDraft(draftNameOf({ serviceId, host, sent }), newRequestSchema, () =>
    emptyRequest(serviceId, sent),
  );
  const [service, setService] = useState<Service>();
  const loaded = draft !== undefined;
  useEffect(() => {
    if (serviceId) loadService(serviceId).then(setService, (error) => console.error('service-not-readable', error));
  }, [serviceId]);
  useEffect(() => {
    if (!loaded) return;
    readSettings().then(
      ({ country = '', region = '' }) => change((now) => (now.country ? {} : { country, region })),
      (error) => console.error('settings-not-read', error),
    );
  }, [loaded, change]);
  useEffect(() => {
    const contacts = service ? contactsForLetter(service) : [];
    const best = contacts.find(({ kind }) => kind === 'email') ?? contacts[0];
    const company = service?.name ?? host;
    if (!loaded || !company) return;
    const address = to ?? best?.value ?? '';
    change((now) => ({ ...(!now.company && { company }), ...(!now.address && { address }) }));
  }, [loaded, service, host, to, change]);
  const control = service?.training.control;
  useEffect(() => {
    if (!loaded || !serviceId || !control) return;
    presentOf(serviceId).then(
      (present) => {
        const said = present.get(control)?.said;
        const offSince = said?.state === 'protected' ? said.on : undefined;
        if (offSince) change((now) => (now.offSince === undefined ? { offSince } : {}));
      },
      (error) => console.error('standing-not-read', error),
    );
  }, [loaded, serviceId, control, change]);
  const named = uploads.join('.');
  useEffect(() => {
    if (!loaded || !named) return;
    uploadsByIds(named.split('.')).then(
      ({ rows }) =>
        change((now) => {
          // The same link after a reload must not undo what was changed since.
          const listed = new Set(now.uploads?.map(({ id }) => id));
          const isListed = rows.length === listed.size && rows.every(({ id }) => listed.has(id));
          return isListed || rows.length === 0
            ? {}
            : { ...listUploads(now, rows), ...(mistake && { byMistake: true }) };
        }),
      (error) => console.error('uploads-not-read', error),
    );
  }, [loaded, named, mistake, change]);
  return { form: draft, change, drop, aside, service };
}
