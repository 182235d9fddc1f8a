import type { Upload } from '../../utils/ledger/uploadSchema.ts';
import { MOST_UPLOADS } from '../../utils/requests/requestTypes.ts';
import type { NewRequest } from './newRequest.ts';

type Listed = NonNullable<NewRequest['uploads']>;

/**
 * The form with these pictures of the ledger listed after those of `kept`; what the person had changed in the letter is
 * composed anew.
 */
export function listUploads(form: NewRequest, uploads: readonly Upload[], kept: Listed = []): Partial<NewRequest> {
  const added = uploads.map(({ id, name, sha256, at, host }) => ({
    id,
    ...(name && { fileName: name }),
    ...(sha256 && { sha256 }),
    at,
    place: host,
  }));
  return {
    rights: form.rights.includes('erasure') ? form.rights : ['erasure', ...form.rights],
    uploads: [...kept, ...added].slice(0, MOST_UPLOADS),
    subject: '',
    body: '',
  };
}
