// @vitest-environment jsdom

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { coverAll } from '../testing/fakeLayout.ts';
import { fireTrusted } from '../testing/fireTrusted.ts';
import type { GuideEnd, GuideEvent, GuideStep } from './guideTypes.ts';
import { runGuide } from './runGuide.ts';

const texts = {
  lang: 'en',
  dir: 'ltr',
  brand: 'Lenscap',
  title: 'Where the switch is',
  close: 'Close',
  step: 'Step {number} of {total}: {words}.',
  click: 'Click it.',
  notFound: 'Not on this page yet.',
  several: 'Several have this name.',
  byWords: 'Lenscap cannot point at it.',
  tooMuch: 'Too much to follow.',
  reading: 'Reading…',
  protective: 'Protected.',
  exposed: 'Exposed.',
  confirmed: 'Protects, seen again.',
  couldNotTell: 'Could not tell.',
  notKept: 'Not written down.',
} as const;
const control = { labels: ['Train on my pictures'], protectiveState: 'off' } as const;
const steps: GuideStep[] = [
  { words: 'Settings', labels: ['Settings', 'Einstellungen'] },
  { words: 'Data controls', labels: ['Data controls'] },
  { words: 'Train on my pictures', labels: [], target: true },
];
const SETTINGS = '<button id="settings">Settings</button>';
const DATA = '<button id="data">Data controls</button>';
const SWITCH = '<button id="it" role="switch" aria-checked="true" aria-label="Train on my pictures"></button>';

let shadow: ShadowRoot | undefined;
let events: GuideEvent[];
let life: AbortController;
let ended: Promise<GuideEnd>;

const attach = Element.prototype.attachShadow;
const card = () => shadow?.querySelector('section');
const status = () => shadow?.querySelector('[role=status]')?.textContent;
const ring = () => shadow?.querySelector('.ring') as HTMLElement;
const current = () => shadow?.querySelector('[aria-current]')?.textContent;
const host = () => shadow?.host as HTMLElement;

async function start(
  html: string,
  afterReload = false,
  keep: () => void | Promise<void> = () => undefined,
  title: string = texts.title,
  shown = steps,
) {
  document.body.innerHTML = html;
  events = [];
  life = new AbortController();
  const onEvent = (event: GuideEvent) => {
    events.push(event);
    return event.type === 'state' ? keep() : undefined;
  };
  ended = runGuide({
    steps: shown,
    control,
    texts: { ...texts, title },
    afterReload,
    signal: life.signal,
    gapMs: 10,
    onEvent,
  });
  await pass(0);
}

/** Lets time pass, and what waits for it happen. */
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  coverAll(null);
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

// The closed root is closed for tests as well; this is the one place that sees it made.
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

describe('following', () => {
  test('marks the furthest step that is on the page and rings it', async () => {
    await start(SETTINGS);
    expect(current()).toBe('Settings');
    expect(status()).toBe('Step 1 of 3: Settings. Click it.');
    expect(ring().hidden).toBe(false);
    document.body.insertAdjacentHTML('beforeend', DATA);
    await pass(2_000);
    expect(current()).toBe('Data controls');
    expect(events).toEqual([
      { type: 'step', index: 0 },
      { type: 'step', index: 1 },
    ]);
  });

  test('says when a step is not there, and keeps the words', async () => {
    await start('');
    expect(status()).toBe('Step 1 of 3: Settings. Not on this page yet.');
    expect(ring().hidden).toBe(true);
    expect(card()?.textContent).toContain('Data controls');
  });

  test('says when several have the name', async () => {
    await start(DATA + DATA);
    expect(status()).toBe('Step 2 of 3: Data controls. Several have this name.');
  });

  test('an app that draws itself anew makes nothing flicker', async () => {
    await start(SETTINGS);
    const before = status();
    document.body.innerHTML = '';
    await pass(300);
    expect(status()).toBe(before);
    document.body.innerHTML = SETTINGS;
    await pass(1_500);
    expect(events).toEqual([{ type: 'step', index: 0 }]);
  });

  test('never clicks', async () => {
    document.body.innerHTML = '';
    const clicked = vi.fn();
    document.addEventListener('click', clicked);
    await start(SETTINGS + DATA + SWITCH);
    await pass(5_000);
    expect(clicked).not.toHaveBeenCalled();
  });
});

test('regression: the only step, which is the control, is not named twice on the card', async () => {
  const [, , target] = steps as [GuideStep, GuideStep, GuideStep];
  await start(SWITCH, false, undefined, target.words, [target]);
  const names = () => [...(card()?.querySelectorAll('h2, li') ?? [])].map(({ textContent }) => textContent);
  expect(names()).toEqual(['Train on my pictures']);
  life.abort();
  await start(SWITCH, false, undefined, target.words);
  expect(names()).toEqual(['Train on my pictures', 'Settings', 'Data controls', 'Train on my pictures']);
});

describe('the switch', () => {
  test('is read when it comes into sight', async () => {
    await start(SWITCH);
    expect(status()).toContain('Reading…');
    await pass(20);
    expect(status()).toBe('Step 3 of 3: Train on my pictures. Exposed.');
    expect(events.at(-1)).toMatchObject({ type: 'state', after: 'arrival', reading: { state: 'exposed' } });
  });

  test('is read again after the click of a person', async () => {
    await start(SWITCH);
    await pass(20);
    const it = document.getElementById('it') as Element;
    it.addEventListener('click', () => it.setAttribute('aria-checked', 'false'));
    fireTrusted(it, new MouseEvent('click', { bubbles: true, composed: true }));
    await pass(2_000);
    expect(events.at(-1)).toMatchObject({ type: 'state', after: 'click', reading: { state: 'protective' } });
    expect(status()).toContain('Protected.');
  });

  test('after a reload counts once, as it is found, and never for what the person clicked', async () => {
    await start(SWITCH.replace('true', 'false'), true);
    await pass(20);
    expect(status()).toContain('Protects, seen again.');
    const it = document.getElementById('it') as Element;
    const flip = () => it.setAttribute('aria-checked', String(it.getAttribute('aria-checked') !== 'true'));
    it.addEventListener('click', flip);
    for (let click = 0; click < 2; click++) {
      fireTrusted(it, new MouseEvent('click', { bubbles: true, composed: true }));
      await pass(2_000);
    }
    const told = events.filter((event) => event.type === 'state' && event.reading.reason === 'read');
    expect(told.map((event) => event.type === 'state' && [event.reading.state, event.afterReload])).toEqual([
      ['protective', true],
      ['exposed', false],
      ['protective', false],
    ]);
    expect(status()).toContain('Protected.');
  });

  test('of a page that flips between the two looks is made once more (a regression: "could not tell" stood in the record)', async () => {
    await start(SWITCH);
    await pass(20);
    const it = document.getElementById('it') as Element;
    fireTrusted(it, new MouseEvent('click', { bubbles: true, composed: true }));
    it.setAttribute('aria-checked', 'false');
    await pass(2_000);
    const states = events.flatMap((event) => (event.type === 'state' ? event.reading.state : []));
    expect(states).toEqual(['exposed', 'protective']);
  });

  test('that nobody could be told of is said not to be written down, and the page hears of no error', async () => {
    const unhandled = vi.fn();
    process.on('unhandledRejection', unhandled);
    await start(SWITCH, false, () => Promise.reject(new Error('Extension context invalidated.')));
    await pass(20);
    expect(status()).toBe('Step 3 of 3: Train on my pictures. Exposed. Not written down.');
    vi.useRealTimers();
    await new Promise((resolve) => setImmediate(resolve));
    process.off('unhandledRejection', unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });

  test('a page that clicks by script is no person', async () => {
    await start(SWITCH);
    await pass(20);
    document.getElementById('it')?.click();
    await pass(2_000);
    expect(events.filter(({ type }) => type === 'state')).toHaveLength(1);
  });

  test('flipped by the page: read as such, and not for ever', async () => {
    await start(SWITCH);
    const it = document.getElementById('it') as Element;
    for (let turn = 0; turn < 60; turn++) {
      it.setAttribute('aria-checked', String(turn % 2 === 0));
      await pass(600);
    }
    const states = events.filter((event) => event.type === 'state');
    expect(states.length).toBeGreaterThan(2);
    expect(states.length).toBeLessThanOrEqual(20);
    expect(states.at(-1)).toMatchObject({ after: 'change' });
  });
});

describe('the end', () => {
  const pressEscape = () => new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });

  test('Esc of a person, and only theirs', async () => {
    await start(SETTINGS);
    document.body.dispatchEvent(pressEscape());
    expect(host().isConnected).toBe(true);
    fireTrusted(document.body, pressEscape());
    expect(await ended).toBe('escape');
    expect(events.at(-1)).toEqual({ type: 'end', why: 'escape' });
  });

  test('the close button', async () => {
    await start(SETTINGS);
    const button = shadow?.querySelector('button') as HTMLButtonElement;
    button.click();
    expect(host().isConnected).toBe(true);
    fireTrusted(button, new MouseEvent('click', { bubbles: true }));
    expect(await ended).toBe('close');
  });

  test('leaving the page, and the signal', async () => {
    await start(SETTINGS);
    window.dispatchEvent(new Event('pagehide'));
    expect(host().isConnected).toBe(true);
    fireTrusted(window, new Event('pagehide'));
    expect(await ended).toBe('left');
    await start(SETTINGS);
    life.abort();
    expect(await ended).toBe('aborted');
  });

  test('leaves the page as it was', async () => {
    const before = document.documentElement.outerHTML.replace(/<body>.*<\/body>/s, '');
    await start(SETTINGS);
    life.abort();
    await ended;
    expect(document.documentElement.outerHTML.replace(/<body>.*<\/body>/s, '')).toBe(before);
    const count = events.length;
    document.body.innerHTML = SWITCH;
    await pass(5_000);
    expect(events).toHaveLength(count);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('a page that keeps taking the card away gets rid of it', async () => {
    await start(SETTINGS);
    for (let turn = 0; turn < 12; turn++) {
      host().remove();
      await pass(1_200);
    }
    expect(await ended).toBe('removed');
    expect(host().isConnected).toBe(false);
  });

  test('a page that takes it away once does not', async () => {
    await start(SETTINGS);
    host().remove();
    await pass(1_200);
    expect(host().isConnected).toBe(true);
  });
});

describe('what the page can read', () => {
  test('one bare element', async () => {
    await start(SETTINGS);
    expect(host().shadowRoot).toBeNull();
    expect(host().id + host().className + host().textContent).toBe('');
    expect(
      host()
        .getAttributeNames()
        .filter((name) => name !== 'popover'),
    ).toEqual([]);
  });

  test('clicks on the card do not reach it', async () => {
    await start(SETTINGS);
    const seen = vi.fn();
    document.addEventListener('pointerdown', seen);
    card()?.dispatchEvent(new Event('pointerdown', { bubbles: true, composed: true }));
    expect(seen).not.toHaveBeenCalled();
  });
});
