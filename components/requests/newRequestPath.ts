import type { NewRequestAbout } from './newRequestAbout.ts';

/** The dashboard's path to a new request: `requests/new?service=photoroom&uploads=…&mistake=1`. */
export function newRequestPath({ serviceId, host, to, uploads = [], mistake, sent }: NewRequestAbout): string {
  const query = new URLSearchParams({
    ...(serviceId && { service: serviceId }),
    ...(host && { host }),
    ...(to && { to }),
    ...(uploads.length > 0 && { uploads: uploads.join('.') }),
    ...(mistake && { mistake: '1' }),
    ...(sent && { sent: '1' }),
  });
  return `requests/new${query.size > 0 ? `?${query}` : ''}`;
}
