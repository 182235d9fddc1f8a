import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { appendEvidence } from '../appendEvidence.ts';
import {
  appendObservation,
  appendReading,
  appendRequest,
  appendRequestEvent,
  appendStatement,
  undo,
} from '../appendRow.ts';
import { appendUploads } from '../appendUploads.ts';
import { freshLedger } from '../testing/devices.ts';
import { openPackPage } from '../testing/openPackPage.ts';
import { testWords } from '../testing/packWords.ts';
import { sampleObservation, sampleRequest, sampleStatement, sampleUpload } from '../testing/samples.ts';
import { makePack, type Pack, packOf } from './makePack.ts';
import type { ChainEntry, PackItem } from './packItem.ts';
import { readArchive } from './readArchive.ts';
import { sealText } from './seal.ts';
import { verifyFiles, verifyPack } from './verifyPack.ts';

const HOSTILE = '</script><script>document.title="owned"</script><img src=x onerror=alert(1)>';
let pack: Pack;
let zip: Uint8Array<ArrayBuffer>;
let files: Record<string, Uint8Array>;

beforeAll(async () => {
  await freshLedger();
  await appendStatement(sampleStatement({ note: HOSTILE }));
  await appendObservation(sampleObservation({ afterReload: true }));
  await appendReading({
    serviceId: 'photoroom',
    host: 'photoroom.com',
    address: 'https://photoroom.com/',
    card: { q: '…' },
  });
  const requestId = await appendRequest(sampleRequest());
  await appendRequestEvent({ requestId, event: 'sent', on: '2026-11-25' });
  const answer = await appendRequestEvent({ requestId, event: 'answered', on: '2026-11-26', note: `No.\n${HOSTILE}` });
  const slip = await appendRequestEvent({ requestId, event: 'closed', on: '2026-11-26', reason: 'given-up' });
  await undo(slip);
  await appendEvidence(new Blob([new Uint8Array([1, 2, 3])], { type: 'image/png' }), {
    name: `shot${HOSTILE}.png`,
    requestId,
    rowId: answer,
  });
  await appendEvidence(new Blob([new Uint8Array(2 << 20)]), { name: 'export.zip', requestId });
  await appendUploads([sampleUpload(), sampleUpload({ name: 'me.png' })]);
  await appendStatement(sampleStatement({ serviceId: 'midjourney' }));
  pack = await makePack({ request: requestId }, testWords);
  zip = new Uint8Array(await pack.zip.arrayBuffer());
  files = unzipSync(zip);
});

const chainIn = () => JSON.parse(new TextDecoder().decode(files['chain.json'])) as ChainEntry[];

const page = () => new TextDecoder().decode(files['index.html']);

describe('an evidence pack', () => {
  it('holds letter, events, reply, files, observations, uploads and the policy, and nothing of other services', () => {
    expect(
      chainIn()
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual([
      'event',
      'event',
      'event',
      'evidence',
      'evidence',
      'letter',
      'observation',
      'reading',
      'reply',
      'request',
      'statement',
      'undo',
      'uploads',
    ]);
    for (const bytes of Object.values(files)) expect(new TextDecoder().decode(bytes)).not.toContain('midjourney');
  });

  it('regression: holds the undo of an undo, without which it would say that what stands was taken back', async () => {
    const requestId = await appendRequest({ ...sampleRequest({ reference: 'LC-2' }), serviceId: undefined });
    const event = await appendRequestEvent({ requestId, event: 'sent', on: '2026-11-25' });
    await undo(await undo(event));
    const { zip } = await makePack({ request: requestId }, testWords);
    const names = Object.keys(unzipSync(new Uint8Array(await zip.arrayBuffer())));
    expect(names.filter((name) => name.includes('undo'))).toHaveLength(2);
  });

  it('regression: is checked without a copy of its files', () => {
    const read = readArchive(zip);
    expect(read).toHaveLength(2);
    expect(read.flat().every(({ bytes }) => bytes.buffer === zip.buffer)).toBe(true);
  });

  it('is unchanged when nobody touched it, packed or unpacked', async () => {
    expect(await verifyPack(zip)).toEqual({ seal: pack.seal, files: 16, faults: [] });
    expect((await verifyFiles(new Map(Object.entries(files)) as never)).faults).toEqual([]);
  });

  it('is the same bytes for the same content', async () => {
    const items: PackItem[] = [
      {
        kind: 'reply',
        vouched: 'person',
        at: '2026-11-25T10:00:00.000Z',
        title: 'x',
        ending: '.txt',
        type: 'text/plain',
        bytes: new Uint8Array([1]),
      },
    ];
    const make = async () => (await packOf(items, '2026-11-25T10:00:00.000Z', testWords)).zip.arrayBuffer();
    expect(new Uint8Array(await make())).toEqual(new Uint8Array(await make()));
  });

  it('names the file of a flipped byte, wherever it is', async () => {
    const small = await packOf(
      ['one', 'two'].map((text) => ({
        kind: 'reply',
        vouched: 'person',
        at: '2026-11-25T10:00:00.000Z',
        title: text,
        ending: '.txt',
        type: 'text/plain',
        bytes: new TextEncoder().encode(text),
      })),
      '2026-11-25T10:00:00.000Z',
      testWords,
    );
    const bytes = new Uint8Array(await small.zip.arrayBuffer());
    const ranges = placesOf(bytes);
    const all = Array.from(bytes.keys());
    const chosen = process.env.LEDGER_RUNS
      ? all
      : [...fc.sample(fc.constantFrom(...all), 250), ...all.slice(-300), ...all.slice(0, 200)];
    for (const at of chosen) {
      const flipped = bytes.slice();
      flipped[at] = (flipped[at] as number) ^ (1 << (at % 8));
      const { faults } = await verifyPack(flipped);
      const place = ranges.find(({ start, end }) => at >= start && at < end)?.name ?? 'directory';
      expect(faults.length, `byte ${at} in ${place}`).toBeGreaterThan(0);
      expect(faults.map(({ file }) => file).join(), `byte ${at}`).toContain(place);
    }
  }, 60_000);

  it('of before packs had a language is still unchanged, and its page still opens', async () => {
    const old = new Uint8Array(readFileSync(new URL('examples/english.zip', import.meta.url)));
    expect(await verifyPack(old)).toMatchObject({ files: 5, faults: [] });
    const { document, state } = await openPackPage(new TextDecoder().decode(unzipSync(old)['index.html']));
    expect([document.title, state.dataset.state]).toEqual(['Evidence pack', 'intact']);
  });

  it('finds a file added, a file taken out, an archive cut off, and one packed again', async () => {
    const map = new Map(Object.entries(files)) as Map<string, Uint8Array<ArrayBuffer>>;
    const more = new Map(map).set('items/9999-reply.txt', new Uint8Array([1]));
    expect((await verifyFiles(more)).faults).toEqual([{ file: 'items/9999-reply.txt', what: 'not-part-of-pack' }]);
    const [first = ''] = [...map.keys()];
    const less = new Map(map);
    less.delete(first);
    expect((await verifyFiles(less)).faults).toEqual([{ file: first, what: 'missing' }]);
    expect((await verifyPack(zip.slice(0, -1))).faults).not.toEqual([]);
    expect((await verifyPack(new Uint8Array())).faults).not.toEqual([]);
  });

  it('does not take a new seal over items that are in no chain', async () => {
    const map = new Map(Object.entries(files)) as Map<string, Uint8Array<ArrayBuffer>>;
    map.set('items/9999-reply.txt', new TextEncoder().encode('You are right.'));
    const old = JSON.parse(new TextDecoder().decode(files['seal.json'])) as {
      madeAt: string;
      files: Record<string, string>;
    };
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode('You are right.')));
    const { text } = await sealText(old.madeAt, { ...old.files, 'items/9999-reply.txt': digest.toHex() });
    map.set('seal.json', new TextEncoder().encode(text));
    expect((await verifyFiles(map)).faults).toEqual([{ file: 'items/9999-reply.txt', what: 'chain-broken' }]);
  });
});

/** Where each entry stands, told from the headers of a pack nobody touched. */
function placesOf(bytes: Uint8Array<ArrayBuffer>) {
  const view = new DataView(bytes.buffer);
  const places: Array<{ name: string; start: number; end: number }> = [];
  for (let at = 0; view.getUint32(at, true) === 0x04034b50; ) {
    const length = view.getUint16(at + 26, true);
    const end = at + 30 + length + view.getUint32(at + 22, true);
    places.push({ name: new TextDecoder().decode(bytes.slice(at + 30, at + 30 + length)), start: at, end });
    at = end;
  }
  return places;
}

describe('the page of a pack', () => {
  it('checks itself and shows the two parts apart, with text as text', async () => {
    const { document, state } = await openPackPage(page());
    expect(state.dataset.state).toBe('intact');
    const kinds = (id: string) => document.getElementById(id)?.children.length;
    expect([kinds('record'), kinds('person')]).toEqual([3, 10]);
    expect(document.body.textContent).toContain('<img src=x onerror=alert(1)>');
    expect(document.querySelector('img')).toBeNull();
    expect(document.title).toBe('Evidence pack');
    expect(document.body.textContent).toContain(testWords.page.outside);
  });

  it('names an item changed inside it', async () => {
    const reply = chainIn().find(({ kind }) => kind === 'reply') as ChainEntry;
    const data = btoa(new TextDecoder('latin1').decode(files[reply.file]));
    expect(page()).toContain(data);
    const { state } = await openPackPage(page().replace(data, `${btoa('Yes.')}`));
    expect(state.dataset.state).toBe('changed');
    expect(state.textContent).toContain(reply.file);
    const { state: second } = await openPackPage(page().replaceAll('2026-11-26', '2026-11-27'));
    expect(second.dataset.state).toBe('changed');
  });

  it('allows its own script and style only, and no network', () => {
    const [, policy = ''] = /Content-Security-Policy" content="([^"]+)"/.exec(page()) ?? [];
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect(page()).not.toMatch(/https?:\/\/(?!photoroom\.com)/);
  });
});
