// @vitest-environment jsdom

import { beforeEach, describe, expect, test } from 'vitest';
import { coverAll } from '../testing/fakeLayout.ts';
import { readControl } from './readControl.ts';
import { readState } from './readState.ts';

const control = { labels: ['Train on my pictures'], protectiveState: 'off' } as const;
const NAME = 'aria-label="Train on my pictures"';
const LABEL = 'Train on my pictures';

async function read(html: string, of: Parameters<typeof readState>[1] = control) {
  document.body.innerHTML = html;
  const element = document.getElementById('it') ?? document.body.firstElementChild;
  if (!element) throw new Error('nothing to read');
  const reading = await readState(element, of, { gapMs: 1 });
  return reading.state === 'could-not-tell' ? reading.reason : reading.state;
}

beforeEach(() => coverAll(null));

describe('says a state', () => {
  test.each([
    ['native', `<input type="checkbox" ${NAME} checked>`, 'exposed'],
    ['native, off', `<input type="checkbox" ${NAME}>`, 'protective'],
    ['native with role switch', `<input type="checkbox" role="switch" ${NAME} checked>`, 'exposed'],
    ['Radix', `<button role="switch" aria-checked="false" data-state="unchecked" ${NAME}></button>`, 'protective'],
    ['Base UI', `<span role="switch" aria-checked="true" data-checked ${NAME}></span>`, 'exposed'],
    ['menu item', `<div role="menuitemcheckbox" aria-checked="true" ${NAME}></div>`, 'exposed'],
    ['pressed button', `<button aria-pressed="true" ${NAME}></button>`, 'exposed'],
    ['data-state alone', `<div role="switch" data-state="unchecked" ${NAME}></div>`, 'protective'],
    [
      'state word that agrees',
      '<div role="switch" aria-checked="false" aria-label="Train on my pictures, off"></div>',
      'protective',
    ],
    [
      'radio, chosen',
      `<div role="radiogroup"><div id="it" role="radio" aria-checked="true" ${NAME}></div></div>`,
      'exposed',
    ],
    [
      'radio, another is chosen',
      `<form><input type="radio" name="t" id="it" ${NAME}><input type="radio" name="t" checked></form>`,
      'protective',
    ],
  ])('%s', async (_, html, expected) => {
    expect(await read(html)).toBe(expected);
  });

  test('the other sense, when the catalogue says so', async () => {
    const flipped = { labels: ['Private mode'], protectiveState: 'on' } as const;
    expect(await read('<button role="switch" aria-checked="true" aria-label="Private mode"></button>', flipped)).toBe(
      'protective',
    );
    expect(await read('<button role="switch" aria-checked="false" aria-label="Private mode"></button>', flipped)).toBe(
      'exposed',
    );
  });
});

describe('could not tell', () => {
  test.each([
    ['mixed', `<div role="checkbox" aria-checked="mixed" ${NAME}></div>`],
    ['mixed', `<div role="switch" data-state="indeterminate" ${NAME}></div>`],
    ['no-value', `<div role="switch" ${NAME}></div>`],
    ['no-value', `<div role="switch" aria-checked="" ${NAME}></div>`],
    ['no-value', `<div role="switch" aria-checked="constructor" ${NAME}></div>`],
    ['no-value', `<div role="switch" data-state="__proto__" ${NAME}></div>`],
    ['no-value', `<div role="radiogroup"><div id="it" role="radio" aria-checked="false" ${NAME}></div></div>`],
    ['disabled', `<input type="checkbox" disabled ${NAME}>`],
    ['disabled', `<fieldset disabled><input id="it" type="checkbox" ${NAME}></fieldset>`],
    ['disabled', `<div aria-disabled="true"><div id="it" role="switch" aria-checked="true" ${NAME}></div></div>`],
    ['busy', `<div aria-busy="true"><div id="it" role="switch" aria-checked="true" ${NAME}></div></div>`],
    ['busy', `<div class="MuiSkeleton-root"><div id="it" role="switch" aria-checked="true" ${NAME}></div></div>`],
    ['busy', `<div role="switch" aria-checked="true" ${NAME}><i class="animate-spin"></i></div>`],
    ['contradiction', `<div role="switch" aria-checked="true" data-state="unchecked" ${NAME}></div>`],
    ['contradiction', `<input type="checkbox" checked aria-checked="false" ${NAME}>`],
    ['contradiction', `<span role="switch" aria-checked="true" ${NAME}><input type="checkbox"></span>`],
    ['contradiction', '<div role="switch" aria-checked="true" aria-label="Train on my pictures, off"></div>'],
    ['hidden', `<div hidden><div id="it" role="switch" aria-checked="true" ${NAME}></div></div>`],
    ['renamed', '<div role="switch" aria-checked="true" aria-label="Something else"></div>'],
  ])('%s: %s', async (reason, html) => {
    expect(await read(html)).toBe(reason);
  });

  test('indeterminate is a property, no attribute', async () => {
    document.body.innerHTML = `<input type="checkbox" ${NAME}>`;
    const input = document.querySelector('input');
    if (input) input.indeterminate = true;
    expect(await readState(input as Element, control, { gapMs: 1 })).toMatchObject({ reason: 'mixed' });
  });

  test.each([null, undefined])('no polarity (%s)', async (protectiveState) => {
    const none = { labels: control.labels, protectiveState };
    expect(await read(`<input type="checkbox" ${NAME}>`, none)).toBe('no-polarity');
  });
});

describe('two looks', () => {
  test('a value that comes late', async () => {
    document.body.innerHTML = `<div role="switch" aria-checked="false" ${NAME}></div>`;
    const element = document.body.firstElementChild as Element;
    const reading = readState(element, control, { gapMs: 5 });
    element.setAttribute('aria-checked', 'true');
    expect(await reading).toMatchObject({ state: 'could-not-tell', reason: 'changing' });
  });

  test('an element that goes', async () => {
    document.body.innerHTML = `<div role="switch" aria-checked="false" ${NAME}></div>`;
    const element = document.body.firstElementChild as Element;
    const reading = readState(element, control, { gapMs: 5 });
    element.remove();
    expect(await reading).toMatchObject({ state: 'could-not-tell', reason: 'gone' });
  });

  test('a second one that comes', async () => {
    document.body.innerHTML = `<div role="switch" aria-checked="false" ${NAME}></div>`;
    const reading = readControl(document, control, { gapMs: 5, budgetMs: 1_000 });
    document.body.append(document.body.firstElementChild?.cloneNode() as Element);
    expect(await reading).toMatchObject({ state: 'could-not-tell', reason: 'several' });
  });

  test('what was read', async () => {
    window.history.replaceState(null, '', '/settings/privacy?token=secret#part');
    document.body.innerHTML = `<label>${LABEL}<input type="checkbox" checked></label>`;
    expect(await readControl(document, control, { gapMs: 1, budgetMs: 1_000 })).toEqual({
      state: 'exposed',
      reason: 'read',
      read: {
        role: 'checkbox',
        name: LABEL,
        attribute: 'checked',
        value: 'true',
        address: 'http://localhost:3000/settings/privacy',
      },
    });
  });

  test('nothing there', async () => {
    document.body.innerHTML = '';
    expect(await readControl(document, control, { gapMs: 1 })).toMatchObject({
      state: 'could-not-tell',
      reason: 'not-found',
    });
  });
});
