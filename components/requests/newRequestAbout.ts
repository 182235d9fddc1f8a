import { MOST_UPLOADS } from '../../utils/requests/requestTypes.ts';

/** What a link to a new request says about it. Whoever wrote the link, nothing in it is believed without a look. */
export interface NewRequestAbout {
  /** A service of the catalogue. */
  serviceId?: string | undefined;
  /** A site that is in no catalogue entry. */
  host?: string | undefined;
  /** An e-mail address the person found, on the site's own policy for one. */
  to?: string | undefined;
  /** Uploads of the ledger the letter is to list. */
  uploads?: readonly string[] | undefined;
  /** "I uploaded this by mistake." */
  mistake?: boolean | undefined;
  /** The request went out already and is only written down. */
  sent?: boolean | undefined;
}

const isEmail = (text: string | null): boolean => /^[^\s@<>"]{1,64}@[^\s@<>"]{1,189}$/.test(text ?? '');

/** Reads such a link back; the service may also stand in the path (`requests/new/photoroom`). */
export function newRequestAbout(query: URLSearchParams, inPath: string | undefined): NewRequestAbout {
  const serviceId = inPath ?? (query.get('service') || undefined);
  return {
    serviceId: serviceId && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(serviceId) ? serviceId : undefined,
    host: query.get('host')?.slice(0, 253) || undefined,
    to: isEmail(query.get('to')) ? (query.get('to') ?? undefined) : undefined,
    uploads: (query.get('uploads') ?? '').split(/[.,]/).filter(Boolean).slice(0, MOST_UPLOADS),
    mistake: query.has('mistake'),
    sent: query.has('sent'),
  };
}
