import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { pictureData } from '../../../utils/images/pictureData.ts';
import { sha256Hex } from '../../../utils/images/sha256Hex.ts';
import { stripMetadata } from '../../../utils/images/stripMetadata.ts';
import { appendUpload } from '../../../utils/ledger/appendUploads.ts';
import { freshLedger } from '../../../utils/ledger/testing/devices.ts';
import { sampleUpload } from '../../../utils/ledger/testing/samples.ts';
import { whoHas } from './whoHas.ts';

const FOLDER = join(import.meta.dirname, '../../../tests/fixtures/images');
const fixture = (name: string) => new Uint8Array(readFileSync(join(FOLDER, name)));
const photo = fixture('full-base.jpg');
const hash = (bytes: Uint8Array) => sha256Hex(bytes, crypto.subtle);
const found = async (bytes: Uint8Array) =>
  (await whoHas(bytes)).handed.map(({ upload, likeness }) => [upload.host, likeness]);

beforeEach(freshLedger);

describe('who has this picture', () => {
  it('knows the very file, newest first, and nobody else’s', async () => {
    await appendUpload(sampleUpload({ sha256: await hash(photo) }));
    await appendUpload(sampleUpload({ sha256: await hash(fixture('base.png')) }));
    await appendUpload(sampleUpload({ sha256: await hash(photo), host: 'later.example' }));
    expect(await found(photo)).toEqual([
      ['later.example', 'same-file'],
      ['photoroom.com', 'same-file'],
    ]);
    expect(await found(fixture('full-base.webp'))).toEqual([]);
  });

  it.each(['everything', 'location', 'coarse-location'] as const)(
    'knows the copy cleaned at the door (%s) by the file it was made of',
    async (what) => {
      const copy = stripMetadata(photo, { what });
      expect(copy.status).toBe('cleaned');
      await appendUpload(sampleUpload({ sha256: await hash(copy.bytes), choice: 'cleaned' }));
      expect(await found(photo)).toEqual([['photoroom.com', 'cleaned-copy']]);
    },
  );

  it('knows the file that was handed over by its cleaned copy, from the picture data', async () => {
    await appendUpload(
      sampleUpload({ sha256: await hash(photo), pictureSha256: await hash(pictureData(photo)), choice: 'as-it-is' }),
    );
    expect(await found(stripMetadata(photo).bytes)).toEqual([['photoroom.com', 'same-picture']]);
    expect(await found(photo)).toEqual([['photoroom.com', 'same-file']]);
  });

  it('knows a file that is no picture at all only by itself', async () => {
    const text = new TextEncoder().encode('no picture');
    await appendUpload(sampleUpload({ pictureSha256: await hash(new Uint8Array(0)) }));
    expect(await found(text)).toEqual([]);
    await appendUpload(sampleUpload({ sha256: await hash(text) }));
    expect(await found(text)).toEqual([['photoroom.com', 'same-file']]);
  });
});
