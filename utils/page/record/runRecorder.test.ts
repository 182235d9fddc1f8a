// @vitest-environment jsdom
import '../testing/fakeLayout.ts';

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fireTrusted } from '../testing/fireTrusted.ts';
import { runRecorder } from './runRecorder.ts';

const texts = {
  lang: 'en',
  dir: 'ltr',
  brand: 'Lenscap',
  title: 'Recording',
  hint: 'Click your way.',
  move: 'Move',
  copy: 'Copy',
  stop: 'Stop',
  copied: 'Copied.',
  notCopied: 'Not copied.',
} as const;

let shadow: ShadowRoot | undefined;
let life: AbortController;
const attach = Element.prototype.attachShadow;
const button = (label: string) =>
  [...(shadow?.querySelectorAll('button') ?? [])].find(
    ({ ariaLabel, textContent }) => (ariaLabel ?? textContent) === label,
  ) as HTMLButtonElement;
const click = () => new MouseEvent('click', { bubbles: true, composed: true });

// The closed root is closed for tests as well; this is the one place that sees it made.
vi.mock('../dom/natives.ts', async (original) => ({
  ...(await original<typeof import('../dom/natives.ts')>()),
  attachShadow: (element: Element, init: ShadowRootInit) => {
    shadow = attach.call(element, init);
    return shadow;
  },
}));

beforeEach(() => {
  document.body.innerHTML = '<button id="settings">Settings</button>';
  life = new AbortController();
  runRecorder({ texts, today: '2026-11-27' }, life.signal);
});
afterEach(() => life.abort());

test('regression: the card that lies on what is to be clicked goes to the other end of the page and back, which is no step', () => {
  const places = [1, 2].map(() => {
    fireTrusted(button('Move'), click());
    return shadow?.querySelector('section')?.className;
  });
  expect(places).toEqual(['card top', 'card']);
  expect(shadow?.querySelectorAll('li')).toHaveLength(0);
});

test('nothing can be copied before there is a step', () => {
  expect(button('Copy').disabled).toBe(true);
  fireTrusted(document.getElementById('settings') as Element, click());
  expect(button('Copy').disabled).toBe(false);
  expect(shadow?.querySelector('ol')?.textContent).toBe('Settings (button)');
});
