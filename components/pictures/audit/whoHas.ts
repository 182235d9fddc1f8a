import { pictureData } from '../../../utils/images/pictureData.ts';
import { sha256Hex } from '../../../utils/images/sha256Hex.ts';
import { stripMetadata } from '../../../utils/images/stripMetadata.ts';
import type { Upload } from '../../../utils/ledger/uploadSchema.ts';
import { uploadsOfPicture, uploadsOfPictureData } from '../../../utils/ledger/uploads.ts';

/** What of a picture a place got: this very file, a copy cleaned as Lenscap cleans it, or the same picture in another file. */
export const LIKENESSES = ['same-file', 'cleaned-copy', 'same-picture'] as const;
export type Likeness = (typeof LIKENESSES)[number];

export interface Handed {
  upload: Upload;
  likeness: Likeness;
}

const CLEANED = (['everything', 'location', 'coarse-location'] as const).flatMap((what) =>
  (['keep', 'add', 'remove'] as const).map((noTraining) => ({ what, noTraining })),
);

/** The hashes a copy of this file would have, cleaned in each way Lenscap can. */
async function hashesOfCopies(bytes: Uint8Array): Promise<Set<string>> {
  const hashes = new Set<string>();
  for (const choices of CLEANED) {
    const { status, bytes: copy } = stripMetadata(bytes, choices);
    if (status === 'cleaned') hashes.add(await sha256Hex(copy, crypto.subtle));
  }
  return hashes;
}

/** Every time this picture was handed over, newest first, and how many rows could not be read. */
export async function whoHas(bytes: Uint8Array): Promise<{ handed: Handed[]; damaged: number }> {
  const own = await sha256Hex(bytes, crypto.subtle);
  const picture = pictureData(bytes);
  const copies = await hashesOfCopies(bytes);
  const looks = await Promise.all([
    uploadsOfPicture(own),
    ...Array.from(copies, (hash) => uploadsOfPicture(hash)),
    ...(picture.length > 0 ? [uploadsOfPictureData(await sha256Hex(picture, crypto.subtle))] : []),
  ]);
  const found = new Map(looks.flatMap(({ rows }) => rows).map((upload) => [upload.id, upload]));
  const likeness = ({ sha256 = '' }: Upload): Likeness =>
    sha256 === own ? 'same-file' : copies.has(sha256) ? 'cleaned-copy' : 'same-picture';
  return {
    handed: [...found.values()]
      .sort((a, b) => (a.id < b.id ? 1 : -1))
      .map((upload) => ({ upload, likeness: likeness(upload) })),
    damaged: new Set(looks.flatMap(({ damaged }) => damaged)).size,
  };
}
