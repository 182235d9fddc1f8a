// @vitest-environment jsdom
import '../testing/fakeLayout.ts';
import '../testing/fakeFiles.ts';

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zlibSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ascii, joinBytes } from '../../images/bytes.ts';
import { sampleExif } from '../../images/samples/sampleExif.ts';
import { jpegWith, pngWith } from '../../images/samples/sampleFiles.ts';
import { sampleTiff } from '../../images/samples/sampleTiff.ts';
import { jpegExif, pngChunk } from '../../images/strip/writeBlock.ts';
import { fireTrusted } from '../testing/fireTrusted.ts';
import type { DoorTexts } from './doorTypes.ts';
import { type Inspector, offerInspector } from './inspector.ts';
import type { NotedUpload } from './noteUploads.ts';
import { ownInspector } from './ownInspector.ts';
import { MOST_BYTES } from './readBytes.ts';
import { standAtTheDoor } from './standAtTheDoor.ts';

let shadow: ShadowRoot | undefined;
const attach = Element.prototype.attachShadow;
vi.mock('../dom/natives.ts', async (original) => {
  const natives = await original<typeof import('../dom/natives.ts')>();
  return {
    ...natives,
    attachShadow: (element: Element, init: ShadowRootInit) => {
      shadow = attach.call(element, init);
      return shadow;
    },
  };
});

// As in Firefox, where what the window makes is the page's.
vi.mock('../dom/isOurs.ts', () => ({ isOurs: () => false }));

const FIXTURES = join(import.meta.dirname, '../../../tests/fixtures/images');
const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(join(FIXTURES, name)));
const located = (): Uint8Array => sampleExif({ latitude: 1, longitude: 2, serial: '0123456789' });

/** EXIF whose directories point at themselves, behind one that says a place. */
function loopingExif(): Uint8Array {
  const loop = sampleTiff([
    {
      entries: [
        { tag: 0x8769, type: 4, value: [8] },
        { tag: 0x8825, type: 4, value: [8] },
        { tag: 0x014a, type: 4, value: [8] },
      ],
    },
  ]);
  loop.set([8, 0, 0, 0], loop.length - 4);
  return loop;
}

const bomb = () => zlibSync(new Uint8Array(20_000_000), { level: 6 });
const bombChunk = () => pngChunk('iTXt', joinBytes([ascii('XML:com.adobe.xmp\0\x01\0\0\0'), bomb()]));

const words = Object.fromEntries(
  [
    'title',
    'titleMany',
    'brand',
    'carriesMany',
    'carries',
    'remove',
    'asItIs',
    'stop',
    'remember',
    'notRead',
    'tooLarge',
    'notCleaned',
    'folder',
    'notTaken',
    'unsure',
    'letNext',
    'looking',
    'cleaning',
    'close',
  ].map((key) => [key, key]),
) as unknown as Omit<DoorTexts, 'lang' | 'dir'>;

let told: NotedUpload[];
let pageGot: File[][];
const zone = () => document.getElementById('zone') as HTMLElement;
const card = () => (shadow?.host.isConnected ? shadow.querySelector('section') : undefined);

function file(bytes: Uint8Array | string, name: string, type = 'image/jpeg'): File {
  return new File([bytes as BlobPart], name, { type });
}

function drop(picture: File) {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(picture);
  fireTrusted(zone(), new DragEvent('drop', { bubbles: true, cancelable: true, composed: true, dataTransfer }));
}

async function answer(label: string) {
  await vi.advanceTimersByTimeAsync(1_000);
  const button = [...(card()?.querySelectorAll('button') ?? [])].find(({ textContent }) => textContent === label);
  fireTrusted(button as HTMLElement, new MouseEvent('click', { bubbles: true }));
  await vi.advanceTimersByTimeAsync(2_000);
}

const asked = () => vi.waitUntil(() => card(), { timeout: 30_000 });
const passed = () => vi.waitUntil(() => pageGot[0]?.[0], { timeout: 30_000 });

const wake = vi.fn();
// One door for all: it stands in a page for as long as the page does.
document.body.innerHTML = '<div id="zone">Drop here</div>';
offerInspector(ownInspector);
standAtTheDoor({
  task: Promise.resolve({
    lang: 'en',
    dir: 'ltr' as const,
    words,
    reasons: {} as never,
    answers: {},
  }),
  tell: ({ seen = [] }) => told.push(...seen),
  bring: async () => undefined,
  wake,
  host: 'a.test',
});
zone().addEventListener('drop', (event) => {
  event.preventDefault();
  pageGot.push([...(event.dataTransfer?.files ?? [])]);
  zone().append('preview');
});

beforeEach(() => {
  told = [];
  pageGot = [];
  wake.mockClear();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'] });
});
afterEach(() => vi.useRealTimers());

describe('hostile files at the door', { timeout: 60_000 }, () => {
  test('a TIFF of 200 MB is not opened: the card says so in plain words, and the row notes it', async () => {
    const tiff = file('', 'scan.tif', 'image/tiff');
    Object.defineProperty(tiff, 'size', { value: 200_000_000 });
    const open = vi.spyOn(FileReader.prototype, 'readAsArrayBuffer');
    drop(tiff);
    await asked();
    expect(wake).toHaveBeenCalledOnce();
    expect(card()?.textContent).toContain('scan.tiftooLarge');
    await answer('asItIs');
    expect(pageGot).toEqual([[tiff]]);
    expect(told).toMatchObject([{ name: 'scan.tif', size: 200_000_000, choice: 'as-it-is' }]);
    expect(open).not.toHaveBeenCalled();
    open.mockRestore();
  });

  test('the largest file that is looked at has 100 MB', () => expect(MOST_BYTES).toBe(100_000_000));

  test('a JPEG cut in the middle of its EXIF: what can be read of it is asked about or it is let through, and nothing hangs', async () => {
    const whole = jpegWith(fixture('base.jpg'), [jpegExif(located())]);
    drop(file(whole.slice(0, 60), 'cut.jpg'));
    await vi.waitUntil(() => card() ?? pageGot[0], { timeout: 30_000 });
    if (card()) await answer('stop');
    expect(told).toHaveLength(1);
  });

  test('a JPEG cut in its picture data is cleaned as far as it goes', async () => {
    const whole = jpegWith(fixture('base.jpg'), [jpegExif(located())]);
    drop(file(whole.slice(0, -40), 'cut.jpg'));
    await asked();
    await answer('remove');
    expect(ownInspector.look(await bytesOf(await passed())).reasons).toEqual([]);
  });

  test('a PNG whose chunk claims 2 GB', async () => {
    const chunk = joinBytes([Uint8Array.of(0x7f, 0xff, 0xff, 0xff), ascii('iTXtXML:com.adobe.xmp\0')]);
    drop(file(pngWith(fixture('base.png'), [chunk]), 'claims.png', 'image/png'));
    await vi.waitUntil(() => card() ?? pageGot[0], { timeout: 30_000 });
    if (card()) await answer('stop');
    expect(told).toMatchObject([{ name: 'claims.png' }]);
  });

  test('a zip bomb in iTXt goes through or is asked about, and comes out when it is cleaned', async () => {
    const png = pngWith(fixture('full-base.png'), [bombChunk()]);
    drop(file(png, 'bomb.png', 'image/png'));
    await asked();
    await answer('remove');
    const got = await bytesOf(await passed());
    expect(got.length).toBeLessThan(fixture('full-base.png').length);
    expect(ownInspector.look(got).reasons).toEqual([]);
  });

  test('EXIF directories that loop, before a position: asked about, and gone when cleaned', async () => {
    const jpeg = jpegWith(fixture('base.jpg'), [jpegExif(loopingExif()), jpegExif(located())]);
    drop(file(jpeg, 'loop.jpg'));
    await asked();
    await answer('remove');
    expect(await bytesOf(await passed())).toEqual(fixture('base.jpg'));
  });
});

test('the memory of a file that was looked into, read or cleaned is given back at once', async () => {
  const seen: Uint8Array[] = [];
  const note =
    <T>(work: (bytes: Uint8Array<ArrayBuffer>) => T) =>
    (bytes: Uint8Array<ArrayBuffer>) => {
      seen.push(bytes);
      return work(bytes);
    };
  const { look, clean, picture, mayCarry } = ownInspector;
  const noting = { mayCarry: note(mayCarry), look: note(look), picture: note(picture), clean: note(clean) };
  offerInspector({ ...ownInspector, ...noting } as Inspector);
  drop(file(jpegWith(fixture('base.jpg'), [jpegExif(located())]), 'photo.jpg'));
  await asked();
  await answer('remove');
  expect(await bytesOf(await passed())).toEqual(fixture('base.jpg'));
  // Looked into twice at the door, once cleaned, and read twice for the row.
  await vi.waitUntil(() => seen.length === 5 && seen.at(-1)?.length === 0);
  expect(seen.map(({ length }) => length)).toEqual([0, 0, 0, 0, 0]);
  offerInspector(ownInspector);
});

const bytesOf = async (got: File) => new Uint8Array(await got.arrayBuffer());
