import { v7 } from 'uuid';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ToldUpload } from './onUploads.ts';
import type { UploadNote } from './uploadPort.ts';

type Listener = (given: never) => void;
/** One end of a connection, as browsers make it: what is posted arrives a moment later, unless the other end is gone. */
class End {
  name = 'uploads';
  other?: End;
  messages: Listener[] = [];
  ends: Listener[] = [];
  onMessage = { addListener: (listener: Listener) => this.messages.push(listener) };
  onDisconnect = { addListener: (listener: Listener) => this.ends.push(listener) };
  sender = { id: 'lenscap', tab: { id: 1, url: 'https://a.test/' }, url: 'https://a.test/', frameId: 0 };
  postMessage(message: unknown) {
    const { other } = this;
    if (!other) throw new Error('Attempting to use a disconnected port object');
    const copy = structuredClone(message);
    queueMicrotask(() => {
      if (other.other) for (const listener of other.messages) listener(copy as never);
    });
  }
  /** The other end learns of it. */
  disconnect() {
    const { other } = this;
    this.other = undefined;
    if (!other) return;
    other.other = undefined;
    queueMicrotask(() => {
      for (const listener of other.ends) listener(undefined as never);
    });
  }
}

let connected: Listener[] = [];
let workerEnds: End[] = [];
const browser = {
  runtime: {
    id: 'lenscap',
    getURL: () => 'chrome-extension://lenscap/',
    onConnect: { addListener: (listener: Listener) => connected.push(listener) },
    connect() {
      const [page, worker] = [new End(), new End()];
      page.other = worker;
      worker.other = page;
      workerEnds.push(worker);
      for (const listener of connected) listener(worker as never);
      return page;
    },
  },
};
vi.mock('wxt/browser', () => ({ browser }));
const { onUploads } = await import('./onUploads.ts');
const { uploadSender } = await import('./uploadPort.ts');

/** What is on disk. As in the ledger, an id that is there is not written again. */
let disk: Map<string, ToldUpload>;
let writes: number;
/** Called when rows are on disk and the page has not been told yet. */
let afterWrite: () => void;

/** A worker as it is after each start: it knows nothing of before. */
function startWorker() {
  connected = [];
  onUploads({
    async write(uploads) {
      writes++;
      for (const upload of uploads) if (!disk.has(upload.id)) disk.set(upload.id, upload);
      afterWrite();
    },
    remember: async () => undefined,
  });
}

/** What a worker that dies does: its listeners are gone, the page's end hears that the connection is. */
function killWorker() {
  const [end] = workerEnds.splice(0);
  if (end) end.messages = end.ends = [];
  startWorker();
  end?.disconnect();
}

const settle = () => new Promise((resolve) => setTimeout(resolve));
const seen = (name: string): NonNullable<UploadNote['seen']>[number] => ({
  id: v7(),
  how: 'drop',
  name,
  type: 'image/jpeg',
  size: 5,
  choice: 'not-asked',
});
const rows = () => [...disk.values()].map(({ name, carries }) => [name, carries]);

beforeEach(() => {
  disk = new Map();
  writes = 0;
  afterWrite = () => undefined;
  workerEnds = [];
  startWorker();
});

describe('the connection of a page to the worker', () => {
  it('regression: a worker that died between writing and its receipt is told again, and the row is the same', async () => {
    const { tell } = uploadSender();
    afterWrite = () => {
      afterWrite = () => undefined;
      killWorker();
    };
    const upload = seen('a.jpg');
    tell({ seen: [upload] });
    tell({ read: [{ id: upload.id, carries: ['place'] }] });
    await settle();
    expect(writes).toBe(2);
    expect(rows()).toEqual([['a.jpg', ['place']]]);
  });

  it('regression: a worker that died while a picture was being read still gets what was in it', async () => {
    const { tell } = uploadSender();
    const [first, second] = [seen('a.jpg'), seen('b.jpg')];
    tell({ seen: [first, second] });
    await settle();
    killWorker();
    await settle();
    tell({ read: [{ id: first.id, carries: ['place'] }] });
    tell({ read: [{ id: second.id, carries: [] }] });
    await settle();
    expect(rows()).toEqual([
      ['a.jpg', ['place']],
      ['b.jpg', []],
    ]);
  });

  it('regression: what the page refused is not told to the next worker', async () => {
    const { tell } = uploadSender();
    const [taken, refused] = [seen('a.jpg'), seen('b.jpg')];
    tell({ seen: [taken, refused] });
    tell({ refused: [refused.id] });
    killWorker();
    await settle();
    tell({ read: [{ id: taken.id }] });
    await settle();
    expect(rows()).toEqual([['a.jpg', undefined]]);
  });

  it('a tab that goes away leaves rows of what is known', async () => {
    const { tell } = uploadSender();
    tell({ seen: [seen('a.jpg')] });
    await settle();
    workerEnds[0]?.other?.disconnect();
    await settle();
    expect(rows()).toEqual([['a.jpg', undefined]]);
  });

  it('is open before the picture comes, once, and again when the worker has gone to sleep since', async () => {
    const { tell, wake } = uploadSender();
    for (let drag = 0; drag < 3; drag++) wake();
    await settle();
    expect(workerEnds).toHaveLength(1);
    killWorker();
    await settle();
    wake();
    expect(workerEnds).toHaveLength(1);
    tell({ seen: [seen('a.jpg')] });
    await settle();
    workerEnds[0]?.other?.disconnect();
    await settle();
    expect(rows()).toEqual([['a.jpg', undefined]]);
  });

  it('regression: a worker that will not have the page is not asked for ever, and a later one is told everything', async () => {
    const { tell } = uploadSender();
    let asked = 0;
    // As `onUploads` does where there is no tab: in a frame of somebody's side panel.
    connected = [((end: End) => ++asked < 100 && queueMicrotask(() => end.disconnect())) as Listener];
    const [first, second] = [seen('a.jpg'), seen('b.jpg')];
    tell({ seen: [first] });
    await settle();
    expect(asked).toBeLessThan(10);
    startWorker();
    tell({ seen: [second] });
    tell({ read: [{ id: first.id, carries: ['place'] }, { id: second.id }] });
    await settle();
    expect(rows()).toEqual([
      ['a.jpg', ['place']],
      ['b.jpg', undefined],
    ]);
  });

  it('2,500 uploads of a worker that died are told again in notes it takes', async () => {
    const { tell } = uploadSender();
    const all = Array.from({ length: 2_500 }, (_, at) => seen(`${at}.jpg`));
    for (let at = 0; at < all.length; at += 1_000) tell({ seen: all.slice(at, at + 1_000) });
    await settle();
    killWorker();
    await settle();
    tell({ read: all.map(({ id }) => ({ id })) });
    await settle();
    expect(disk.size).toBe(2_500);
  });
});
