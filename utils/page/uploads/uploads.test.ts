// @vitest-environment jsdom
import '../testing/fakeLayout.ts';
import '../testing/fakeFiles.ts';

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fireTrusted } from '../testing/fireTrusted.ts';
import { beforeFiles } from './beforeFiles.ts';
import { beforePaste } from './beforePaste.ts';
import type { DoorOptions, DoorOutcome, DoorTexts } from './doorTypes.ts';
import { holdAtTheDoor } from './holdAtTheDoor.ts';
import { type SeenUpload, watchUploads } from './watchUploads.ts';

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

const photo = () => new File(['GPS'], 'photo.jpg', { type: 'image/jpeg' });
const clean = () => new File(['...'], 'photo.jpg', { type: 'image/jpeg' });
const text = () => new File(['hello'], 'notes.txt', { type: 'text/plain' });
const heic = () => new File(['x'], 'IMG_1.HEIC');

let life: AbortController;
let pageSaw: Array<{ type: string; files: File[] }>;
const input = () => document.querySelector('input') as HTMLInputElement;
const zone = () => document.getElementById('zone') as HTMLElement;

/** A person picks files: the browser fills the input and sends both events. */
function pick(files: File[], into: HTMLInputElement = input()) {
  into.files = files as unknown as FileList;
  fireTrusted(into, new Event('input', { bubbles: true, composed: true }));
  fireTrusted(into, new Event('change', { bubbles: true }));
}

function transfer(files: File[]) {
  const data = new DataTransfer();
  for (const file of files) data.items.add(file);
  return data;
}

const drop = (files: File[]) =>
  fireTrusted(
    zone(),
    new DragEvent('drop', { bubbles: true, cancelable: true, composed: true, dataTransfer: transfer(files) }),
  );

function paste(files: File[], words = '') {
  const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true, composed: true });
  for (const file of files) event.clipboardData?.items.add(file);
  if (words) event.clipboardData?.setData('text/plain', words);
  fireTrusted(zone(), event);
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'] });
  life = new AbortController();
  pageSaw = [];
  document.body.innerHTML = '<form><input type="file"></form><div id="zone">Drop here</div>';
  const see = (event: Event) => {
    const data = (event as DragEvent).dataTransfer ?? (event as ClipboardEvent).clipboardData;
    pageSaw.push({ type: event.type, files: [...(data?.files ?? input().files ?? [])] });
    if (data) event.preventDefault();
    zone().append('preview');
  };
  for (const type of ['input', 'change', 'drop', 'paste'])
    document.body.addEventListener(type, see, { signal: life.signal });
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

describe('watching', () => {
  let seen: SeenUpload[];
  beforeEach(() => {
    seen = [];
    watchUploads({ onFiles: (upload) => seen.push(upload), signal: life.signal });
  });

  test('one note per act, pictures only, and the page is left alone', () => {
    pick([photo(), text(), heic()]);
    expect(seen).toMatchObject([{ how: 'picker', files: [{ name: 'photo.jpg' }, { name: 'IMG_1.HEIC' }] }]);
    expect(pageSaw.map(({ type }) => type)).toEqual(['input', 'change']);
    pick([text()]);
    expect(seen).toHaveLength(1);
  });

  test('drop, paste, camera', () => {
    drop([photo()]);
    paste([photo()]);
    input().setAttribute('capture', 'environment');
    pick([photo()]);
    expect(seen.map(({ how }) => how)).toEqual(['drop', 'paste', 'capture']);
  });

  test('500 files are one act', () => {
    pick(Array.from({ length: 500 }, photo));
    expect(seen[0]?.files).toHaveLength(500);
  });

  test('events made by the page are no uploads', () => {
    input().files = [photo()] as unknown as FileList;
    input().dispatchEvent(new Event('change', { bubbles: true }));
    zone().dispatchEvent(new DragEvent('drop', { bubbles: true, dataTransfer: transfer([photo()]) }));
    expect(seen).toEqual([]);
  });

  test('an input in an open shadow root', () => {
    const inner = attach.call(zone(), { mode: 'open' });
    inner.innerHTML = '<input type="file">';
    pick([photo()], inner.querySelector('input') as HTMLInputElement);
    expect(seen).toHaveLength(1);
  });

  test('an input in a shadow root, where nothing but the click comes out', () => {
    const inner = attach.call(zone(), { mode: 'open' });
    inner.innerHTML = '<input type="file">';
    const field = inner.querySelector('input') as HTMLInputElement;
    field.click();
    field.files = [photo()] as unknown as FileList;
    fireTrusted(field, new Event('change', { bubbles: true }));
    expect(seen).toHaveLength(1);
  });

  test('nothing after the end', () => {
    life.abort();
    pick([photo()]);
    expect(seen).toEqual([]);
  });
});

describe('before files come', () => {
  test('a drag and a dialog to choose are announced; other clicks, and drags a page makes up, are not', () => {
    let comes = 0;
    beforeFiles(() => comes++, life.signal);
    zone().dispatchEvent(new DragEvent('dragenter', { bubbles: true }));
    zone().click();
    expect(comes).toBe(0);
    fireTrusted(zone(), new DragEvent('dragenter', { bubbles: true }));
    expect(comes).toBe(1);
    // A page's own button clicks its hidden field by script.
    input().click();
    expect(comes).toBe(2);
  });

  test('a paste is announced by its key and by the menu; other keys, a key held down, and what a page makes up are not', () => {
    let comes = 0;
    beforePaste(() => comes++, life.signal);
    const key = (key: string, repeat = false) => new KeyboardEvent('keydown', { key, repeat, bubbles: true });
    const menu = () => new MouseEvent('contextmenu', { bubbles: true });
    for (const made of [key('Control'), key('Meta'), menu()]) zone().dispatchEvent(made);
    for (const other of [key('v'), key('Shift'), key('Control', true)]) fireTrusted(zone(), other);
    expect(comes).toBe(0);
    for (const real of [key('Control'), key('Meta'), menu()]) fireTrusted(zone(), real);
    expect(comes).toBe(3);
  });
});

const texts: DoorTexts = {
  lang: 'en',
  dir: 'ltr',
  title: 'Before it goes',
  titleMany: 'Before they go',
  carries: '{name} carries:',
  brand: 'Lenscap',
  carriesMany: '{name} carry:',
  remove: 'Remove and continue',
  asItIs: 'Continue as it is',
  stop: 'Stop',
  remember: 'Always here',
  notRead: 'Could not be read.',
  tooLarge: 'Too large.',
  notCleaned: 'Could not be cleaned.',
  folder: 'A folder.',
  notTaken: 'The page did not take it.',
  unsure: 'Look whether it took it.',
  letNext: 'Let the next one through',
  looking: 'Looking into {at} of {count}',
  cleaning: 'Cleaning {at} of {count}',
  close: 'Close',
};

describe('at the door', () => {
  let outcomes: DoorOutcome[];

  function open(more: Partial<DoorOptions> = {}) {
    outcomes = [];
    holdAtTheDoor({
      texts,
      signal: life.signal,
      inspect: async ({ name }) => ({ asks: name === 'photo.jpg', lines: ['Berlin'], canClean: true }),
      clean: async () => clean(),
      onOutcome: (outcome) => outcomes.push(outcome),
      ...more,
    });
  }

  const card = () => (shadow?.host.isConnected ? shadow.querySelector('section') : undefined);
  const button = (words: string) =>
    [...(card()?.querySelectorAll('button') ?? [])].find(({ textContent }) => textContent === words) as HTMLElement;

  /** Reads the card first, as people do. */
  async function answer(words: string) {
    await pass(1_000);
    fireTrusted(button(words), new MouseEvent('click', { bubbles: true }));
    await pass(2_000);
  }

  const bytes = async (at: number) => (await Promise.all(pageSaw[at]?.files.map((file) => file.text()) ?? [])).join();

  test('nothing found: handed on at once, without a question', async () => {
    open();
    pick([heic()]);
    await pass(0);
    expect(pageSaw.map(({ type, files }) => [type, files[0]?.name])).toEqual([
      ['input', 'IMG_1.HEIC'],
      ['change', 'IMG_1.HEIC'],
    ]);
    expect(outcomes).toMatchObject([{ choice: 'not-asked', delivery: 'taken' }]);
  });

  test('while it asks, the page gets nothing, not even in the input', async () => {
    open();
    pick([photo()]);
    await pass(1_000);
    expect(card()?.textContent).toContain('photo.jpg carries:');
    expect(pageSaw).toEqual([]);
    expect(input().files).toHaveLength(0);
  });

  test('a question is announced, also after a long look (a regression: the worker slept, and a tab closed at once took its rows along)', async () => {
    const onAsk = vi.fn(() => expect(card()).toBeUndefined());
    open({
      onAsk,
      async inspect({ name }) {
        await new Promise((done) => setTimeout(done, 14_000));
        return { asks: name === 'photo.jpg', lines: ['Berlin'], canClean: true };
      },
    });
    pick([heic()]);
    await pass(14_000);
    expect(onAsk).not.toHaveBeenCalled();
    drop([heic(), photo()]);
    await pass(27_999);
    expect(onAsk).not.toHaveBeenCalled();
    await pass(1);
    expect(onAsk).toHaveBeenCalledOnce();
    expect(card()?.textContent).toContain('photo.jpg carries:');
  });

  test('picker, cleaned', async () => {
    open();
    pick([text(), photo()]);
    await answer('Remove and continue');
    expect(pageSaw.map(({ type }) => type)).toEqual(['input', 'change']);
    expect(await bytes(1)).toBe('hello,...');
    expect(outcomes).toMatchObject([{ how: 'picker', choice: 'cleaned', delivery: 'taken', remember: false }]);
    expect(card()).toBeUndefined();
  });

  test('picker in a shadow root: the page does not even hear that something was picked', async () => {
    open();
    const inner = attach.call(zone(), { mode: 'open' });
    inner.innerHTML = '<input type="file">';
    const field = inner.querySelector('input') as HTMLInputElement;
    const heard: string[] = [];
    for (const type of ['input', 'change']) field.addEventListener(type, () => heard.push(type));
    pick([photo()], field);
    await pass(1_000);
    expect(heard).toEqual([]);
    await answer('Remove and continue');
    expect(heard).toEqual(['input', 'change']);
    expect(await field.files?.[0]?.text()).toBe('...');
  });

  test('drop, cleaned', async () => {
    open();
    drop([photo()]);
    await answer('Remove and continue');
    expect(pageSaw.map(({ type }) => type)).toEqual(['drop']);
    expect(await bytes(0)).toBe('...');
    expect(outcomes).toMatchObject([{ how: 'drop', choice: 'cleaned', delivery: 'taken' }]);
  });

  test('paste, as it is, with the text beside it', async () => {
    open();
    let words = '';
    zone().addEventListener('paste', (event) => {
      words = (event as ClipboardEvent).clipboardData?.getData('text/plain') ?? '';
    });
    paste([photo()], 'look');
    await answer('Continue as it is');
    expect(await bytes(0)).toBe('GPS');
    expect(words).toBe('look');
    expect(outcomes).toMatchObject([{ how: 'paste', choice: 'as-it-is', delivery: 'taken' }]);
  });

  test('stop: the page never hears of it', async () => {
    open();
    pick([photo()]);
    await answer('Stop');
    expect(pageSaw).toEqual([]);
    expect(outcomes).toMatchObject([{ choice: 'stopped', delivery: 'none', handed: [] }]);
  });

  test('regression: to stop a drop on a file field leaves in it what was chosen before', async () => {
    open();
    input().files = [text()] as unknown as FileList;
    const init = { bubbles: true, cancelable: true, composed: true, dataTransfer: transfer([photo()]) };
    fireTrusted(input(), new DragEvent('drop', init));
    await answer('Stop');
    expect(outcomes).toMatchObject([{ how: 'drop', choice: 'stopped' }]);
    expect([...(input().files ?? [])]).toMatchObject([{ name: 'notes.txt' }]);
  });

  test('a page that clicks by script, or a click that comes too soon, answers nothing', async () => {
    open();
    pick([photo()]);
    await pass(0);
    fireTrusted(button('Continue as it is'), new MouseEvent('click', { bubbles: true }));
    await pass(1_000);
    button('Continue as it is').click();
    await pass(1_000);
    expect(pageSaw).toEqual([]);
    expect(card()).toBeDefined();
  });

  test('a card the page throws out comes back, with the focus', async () => {
    open();
    drop([photo()]);
    await pass(1_000);
    const host = shadow?.host;
    expect(document.activeElement).toBe(host);
    host?.remove();
    expect(document.activeElement).toBe(document.body);
    await pass(300);
    expect(card()).toBeTruthy();
    expect(document.activeElement).toBe(host);
  });

  test('cleaning fails: the person decides', async () => {
    open({ clean: () => Promise.reject(new Error('broken')) });
    pick([photo()]);
    await answer('Remove and continue');
    expect(card()?.textContent).toContain('Could not be cleaned.');
    expect(pageSaw).toEqual([]);
    await answer('Continue as it is');
    expect(await bytes(1)).toBe('GPS');
  });

  test('looking fails, or never ends: the person decides', async () => {
    open({ inspect: () => new Promise(() => undefined) });
    pick([photo()]);
    await pass(16_000);
    expect(card()?.textContent).toContain('Could not be read.');
    expect(button('Remove and continue')).toBeUndefined();
    await answer('Stop');
    expect(pageSaw).toEqual([]);
  });

  test('500 photos are one card, and one hand-over of all of them in their order', async () => {
    open();
    drop(Array.from({ length: 500 }, photo));
    await answer('Remove and continue');
    expect(pageSaw).toHaveLength(1);
    expect(pageSaw[0]?.files).toHaveLength(500);
    expect(outcomes).toHaveLength(1);
    expect(outcomes[0]?.handed).toHaveLength(500);
    expect(card()).toBeUndefined();
  });

  test('of a large batch the card names three of those that carry the same, and says how many more', async () => {
    open();
    drop([...Array.from({ length: 500 }, photo), heic()]);
    await pass(1_000);
    expect(card()?.querySelectorAll('ul')).toHaveLength(1);
    expect(card()?.textContent).toContain('Before they go');
    expect(card()?.textContent).toContain('photo.jpg, photo.jpg, photo.jpg + 497 carry:Berlin');
  });

  test('of many that carry different things the card shows three kinds, and counts the rest', async () => {
    let nth = 0;
    open({ inspect: async () => ({ asks: true, lines: [`place ${nth++ % 5}`], canClean: true }) });
    drop(Array.from({ length: 10 }, photo));
    await pass(1_000);
    expect(card()?.querySelectorAll('ul')).toHaveLength(3);
    expect([...(card()?.querySelectorAll('p') ?? [])].at(-1)?.textContent).toBe('+ 4');
  });

  test('a batch has no more of its files open than one', async () => {
    let reading = 0;
    let most = 0;
    open({
      async inspect() {
        most = Math.max(most, ++reading);
        await Promise.resolve();
        reading--;
        return { asks: false, lines: [], canClean: true };
      },
    });
    drop(Array.from({ length: 500 }, photo));
    await pass(1_000);
    expect(pageSaw[0]?.files).toHaveLength(500);
    expect(most).toBe(1);
  });

  test('a batch that takes a while: a quiet card counts the pictures, takes no focus, and goes by itself', async () => {
    open({
      async inspect() {
        await new Promise((done) => setTimeout(done, 300));
        return { asks: true, lines: ['Berlin'], canClean: true };
      },
      async clean() {
        await new Promise((done) => setTimeout(done, 300));
        return clean();
      },
    });
    input().focus();
    drop(Array.from({ length: 10 }, photo));
    await pass(999);
    expect(card()).toBeUndefined();
    await pass(1);
    expect(card()?.textContent).toBe('Looking into 4 of 10');
    expect(card()?.querySelector('[role=status][aria-live=polite]')).toBeTruthy();
    await pass(1_000);
    expect(card()?.textContent).toBe('Looking into 7 of 10');
    expect(document.activeElement).toBe(input());
    await pass(1_000);
    expect(card()?.textContent).toContain('carry:Berlin');
    await answer('Remove and continue');
    expect(card()?.textContent).toBe('Cleaning 7 of 10');
    await pass(2_000);
    expect(card()).toBeUndefined();
    expect(pageSaw).toHaveLength(1);
  });

  test('a batch on a drive that is gone: the person is asked after the first file, not after each', async () => {
    open({ inspect: () => new Promise(() => undefined) });
    drop(Array.from({ length: 500 }, photo));
    await pass(16_000);
    expect(card()?.textContent).toContain('Could not be read.');
    await answer('Stop');
    expect(pageSaw).toEqual([]);
  });

  test('one file of a batch that nobody could look into is named, and is not cleaned unseen', async () => {
    open({
      inspect: async ({ name }) =>
        name === 'photo.jpg'
          ? { asks: true, lines: ['Berlin'], canClean: true }
          : { asks: true, lines: [], canClean: false, unread: 'Too large.' },
      remembered: () => 'cleaned',
    });
    drop([photo(), heic()]);
    await pass(1_000);
    expect(card()?.textContent).toContain('photo.jpg carries:Berlin');
    expect(card()?.textContent).toContain('IMG_1.HEICToo large.');
    expect(button('Remove and continue')).toBeUndefined();
    await answer('Continue as it is');
    expect(pageSaw[0]?.files).toHaveLength(2);
  });

  test('a remembered answer is not asked again', async () => {
    open({ remembered: () => 'cleaned' });
    drop([photo()]);
    await pass(2_000);
    expect(await bytes(0)).toBe('...');
    expect(outcomes).toMatchObject([{ choice: 'cleaned' }]);
  });

  test('"always here" is passed on', async () => {
    open();
    pick([photo()]);
    await pass(1_000);
    (card()?.querySelector('input') as HTMLInputElement).checked = true;
    await answer('Remove and continue');
    expect(outcomes).toMatchObject([{ remember: true }]);
  });

  test('a page that does not take it: said, and the next one may pass', async () => {
    open();
    const other = document.createElement('main');
    document.documentElement.append(other);
    const give = () =>
      fireTrusted(other, new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: transfer([photo()]) }));
    give();
    await answer('Remove and continue');
    expect(outcomes).toMatchObject([{ choice: 'cleaned', delivery: 'refused' }]);
    expect(card()?.textContent).toContain('The page did not take it.');
    await answer('Let the next one through');
    expect(give()).toBe(true);
    expect(outcomes.at(-1)).toMatchObject({ choice: 'as-it-is' });
    other.remove();
  });

  test('a drop on a page that only has an input: into the input', async () => {
    open();
    document.body.innerHTML = '<div id="zone"><input type="file"></div>';
    const plain = document.getElementById('zone') as HTMLElement;
    plain.addEventListener('drop', (event) => event.stopImmediatePropagation());
    drop([photo()]);
    await answer('Remove and continue');
    expect(await input().files?.[0]?.text()).toBe('...');
    expect(outcomes).toMatchObject([{ delivery: 'taken' }]);
  });

  test('the page is left: it counts as stopped, and is reported', async () => {
    open();
    pick([photo()]);
    await pass(100);
    window.dispatchEvent(new Event('pagehide'));
    await pass(0);
    expect(outcomes).toMatchObject([{ choice: 'stopped' }]);
  });

  test('two at once are asked one after the other', async () => {
    open();
    pick([photo()]);
    drop([photo()]);
    await answer('Remove and continue');
    expect(outcomes).toHaveLength(1);
    await answer('Stop');
    expect(outcomes.map(({ how, choice }) => [how, choice])).toEqual([
      ['picker', 'cleaned'],
      ['drop', 'stopped'],
    ]);
  });
});
