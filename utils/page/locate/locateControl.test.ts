// @vitest-environment jsdom

import { beforeEach, describe, expect, test } from 'vitest';
import { coverAll } from '../testing/fakeLayout.ts';
import { locateControl } from './locateControl.ts';
import { STEP_ROLES, SWITCH_ROLES } from './roles.ts';

const LABEL = 'Improve the model for everyone';

function find(labels: string[] = [LABEL], roles = SWITCH_ROLES) {
  return locateControl(document, { labels, roles, budgetMs: 2_000 });
}

function show(html: string) {
  document.body.innerHTML = html;
}

/** The id of the one element found, or what was found instead. */
function found(labels?: string[], roles?: typeof SWITCH_ROLES) {
  const located = find(labels, roles);
  return located.found === 'one' ? located.element.id : located.found;
}

beforeEach(() => {
  coverAll(null);
  document.documentElement.removeAttribute('dir');
});

describe('ways to be named', () => {
  test.each([
    ['aria-label', `<button role="switch" id="it" aria-label="${LABEL}"></button>`],
    ['aria-labelledby', `<span id="t">${LABEL}</span><button role="switch" id="it" aria-labelledby="t"></button>`],
    ['label for', `<label for="it">${LABEL}</label><input type="checkbox" id="it">`],
    ['label around', `<label>${LABEL}<input type="checkbox" id="it"></label>`],
    ['label for a button', `<label for="it">${LABEL}</label><button role="switch" id="it"></button>`],
    ['content', `<div role="switch" tabindex="0" id="it">${LABEL}</div>`],
    ['title', `<div role="switch" id="it" title="${LABEL}"></div>`],
    ['picture', `<div role="switch" id="it"><img alt="${LABEL}"></div>`],
    [
      'no-break space and case',
      `<button role="switch" id="it" aria-label="Improve\u00a0the Model for everyone"></button>`,
    ],
    ['soft hyphen', `<button role="switch" id="it" aria-label="Improve the mo\u00addel for everyone"></button>`],
    ['colon', `<label>${LABEL}: <input type="checkbox" id="it"></label>`],
    [
      'hidden text it points to',
      `<span id="t" hidden>${LABEL}</span><i role="switch" id="it" aria-labelledby="t"></i>`,
    ],
    ['row, where it has no name', `<div><p>${LABEL}</p><button role="switch" id="it"></button></div>`],
  ])('%s', (_, html) => {
    show(html);
    expect(found()).toBe('it');
  });

  test('quotes and dashes of any shape', () => {
    show(`<button role="switch" id="it" aria-label="Don’t train – ever"></button>`);
    expect(found(["don't train - ever"])).toBe('it');
  });
});

describe('never by substring', () => {
  test.each([
    ["Don't improve the model for everyone"],
    ['Improve the model for everyone in my workspace'],
    ['Improve the model'],
    ['Improve the model for everyone?'],
    ['Do not Improve the model for everyone'],
    ['Improve the model for everyone (beta)'],
    ['Improve the model for everyoneoff'],
  ])('%s', (name) => {
    show(`<button role="switch" aria-label="${name}"></button>`);
    expect(found()).toBe('none');
  });

  test('a block before the label changes its sense', () => {
    show(`<label><div>Do not</div><div>${LABEL}</div><input type="checkbox"></label>`);
    expect(found()).toBe('none');
  });

  test('a short block after the label may change which control it is', () => {
    show(`<label><div>${LABEL}</div><div>In my workspace</div><input type="checkbox"></label>`);
    expect(found()).toBe('none');
  });

  test('words in the same line as the label belong to it', () => {
    show(`<label><b>${LABEL}</b> <span>which you allow us to do from now on</span><input type="checkbox"></label>`);
    expect(found()).toBe('none');
  });
});

describe('what may stand beside the label', () => {
  test('a description in a block of its own', () => {
    show(
      `<label><div>${LABEL}</div><p>Allow your content to be used to train our models.</p><input type="checkbox" id="it"></label>`,
    );
    expect(find()).toMatchObject({ found: 'one', fit: { form: 'description' } });
  });

  test('a description in a dense script', () => {
    show(
      '<label><div>モデルの改善</div><p>コンテンツをモデルの学習に使用することを許可します</p><input type="checkbox" id="it"></label>',
    );
    expect(found(['モデルの改善'])).toBe('it');
  });

  test.each([
    ['Improve the model for everyone On', 'on'],
    ['Improve the model for everyone, off', 'off'],
    ['Improve the model for everyone (off)', 'off'],
    ['Improve the model for everyone (turned off)', 'off'],
    ['Improve the model for everyone: Désactivé', 'off'],
  ])('a state word: %s', (name, said) => {
    show(`<button role="switch" aria-label="${name}"></button>`);
    expect(find()).toMatchObject({ found: 'one', fit: { form: 'state-word', said } });
  });

  test('both ends of the switch say nothing', () => {
    show(`<label><div>${LABEL}</div><input type="checkbox"><div>Off</div><div>On</div></label>`);
    expect(find()).toMatchObject({ found: 'one', fit: { form: 'state-word' } });
    expect(find()).not.toHaveProperty('fit.said');
  });
});

describe('rows', () => {
  test('two switches without names in one box: neither is named by its text', () => {
    show(`<div><p>${LABEL}</p><button role="switch"></button><p>Other</p><button role="switch"></button></div>`);
    expect(found()).toBe('none');
  });

  test('a heading above the row does not name the switch', () => {
    show(`<section><h3>${LABEL}</h3><div><span>In my workspace</span><button role="switch"></button></div></section>`);
    expect(found()).toBe('none');
  });
});

describe('where it can stand', () => {
  test('in open shadow roots, named there', () => {
    show('<x-row></x-row>');
    const shadow = document.querySelector('x-row')?.attachShadow({ mode: 'open' });
    if (shadow)
      shadow.innerHTML = `<span id="t">${LABEL}</span><button role="switch" id="it" aria-labelledby="t"></button>`;
    expect(found()).toBe('it');
  });

  test('with slotted text', () => {
    show(`<x-switch>${LABEL}</x-switch>`);
    const shadow = document.querySelector('x-switch')?.attachShadow({ mode: 'open' });
    if (shadow) shadow.innerHTML = '<button role="switch" id="it"><slot></slot></button>';
    expect(found()).toBe('it');
  });

  test('in a frame of the same origin', () => {
    show('<iframe></iframe>');
    const inner = document.querySelector('iframe')?.contentDocument;
    if (inner) inner.body.innerHTML = `<button role="switch" id="it" aria-label="${LABEL}"></button>`;
    expect(found()).toBe('it');
  });

  test('not in a hidden frame', () => {
    show('<iframe style="display:none"></iframe>');
    const inner = document.querySelector('iframe')?.contentDocument;
    if (inner) inner.body.innerHTML = `<button role="switch" aria-label="${LABEL}"></button>`;
    expect(found()).toBe('none');
  });
});

describe('what a person does not see', () => {
  test.each([
    ['hidden', '<div hidden>SWITCH</div>'],
    ['aria-hidden', '<div aria-hidden="true">SWITCH</div>'],
    ['inert', '<div inert>SWITCH</div>'],
    ['display', '<div style="display:none">SWITCH</div>'],
    ['visibility', '<div style="visibility:hidden">SWITCH</div>'],
    ['opacity', '<div style="opacity:0">SWITCH</div>'],
    ['closed dialog', '<dialog>SWITCH</dialog>'],
    ['no size', '<button role="switch" aria-label="LABEL" data-test-box="10 10 0 0"></button>'],
    ['off to the left', '<button role="switch" aria-label="LABEL" data-test-box="-9999 10 40 20"></button>'],
    [
      'cut off',
      '<div style="overflow:hidden" data-test-box="0 0 100 0"><button role="switch" aria-label="LABEL" data-test-box="0 30 40 20"></button></div>',
    ],
  ])('%s', (_, html) => {
    show(html.replace('SWITCH', `<button role="switch" aria-label="${LABEL}"></button>`).replace('LABEL', LABEL));
    expect(found()).toBe('none');
  });

  test('covered by something else', () => {
    show(`<button role="switch" aria-label="${LABEL}"></button><div id="cover"></div>`);
    coverAll(document.getElementById('cover'));
    expect(found()).toBe('none');
  });

  test('a decoy that is hidden does not count beside the real one', () => {
    show(
      `<div hidden><button role="switch" aria-label="${LABEL}"></button></div><button role="switch" id="it" aria-label="${LABEL}"></button>`,
    );
    expect(found()).toBe('it');
  });

  test('a native input drawn by its label is seen', () => {
    show(`<label>${LABEL}<input type="checkbox" id="it" style="opacity:0" data-test-box="0 0 1 1"></label>`);
    expect(found()).toBe('it');
  });
});

describe('two of them', () => {
  const one = `<button role="switch" aria-label="${LABEL}"></button>`;

  test('two exact ones', () => {
    show(one + one);
    expect(found()).toBe('many');
  });

  test('one exact, one with a description', () => {
    show(
      `${one}<label><div>${LABEL}</div><p>Applies to everybody in your workspace.</p><input type="checkbox"></label>`,
    );
    expect(found()).toBe('many');
  });

  test('a switch drawn around a native input is one', () => {
    show(
      `<span role="switch" aria-checked="true" aria-label="${LABEL}"><input type="checkbox" checked id="it" aria-label="${LABEL}"></span>`,
    );
    expect(found()).toBe('it');
  });

  test('two links to the same place are one', () => {
    show('<a href="/settings" id="it">Settings</a><nav><a href="/settings">Settings</a></nav>');
    expect(found(['Settings'], STEP_ROLES)).toBe('it');
    show('<a href="/settings">Settings</a><a href="/team/settings">Settings</a>');
    expect(found(['Settings'], STEP_ROLES)).toBe('many');
  });

  test('10,000 of them: no spinning', () => {
    const boxed = (_: unknown, index: number) => one.replace('role', `data-test-box="10 ${index * 24} 40 20" role`);
    show(Array.from({ length: 10_000 }, boxed).join(''));
    expect(found()).toBe('many');
  });
});

describe('roles', () => {
  test('a text, a plain button, a slider are no switches', () => {
    show(`<p>${LABEL}</p><button>${LABEL}</button><div role="slider switch" aria-label="${LABEL}"></div>`);
    expect(found()).toBe('none');
  });

  test('a pressed button is one', () => {
    show(`<button aria-pressed="false" id="it">${LABEL}</button>`);
    expect(find()).toMatchObject({ found: 'one', role: 'toggle-button' });
  });
});

describe('a page that plays with us', () => {
  test('form fields named like DOM members', () => {
    const names = ['children', 'getAttribute', 'attributes', 'parentNode', 'querySelectorAll', 'matches', 'childNodes'];
    const fields = names.map((name) => `<input name="${name}">`).join('');
    show(
      `<form role="switch" aria-label="x">${fields}<button role="switch" id="it" aria-label="${LABEL}"></button></form>`,
    );
    expect(found()).toBe('it');
  });

  test('out of time is said, not "none"', () => {
    show(`<button role="switch" aria-label="${LABEL}"></button>`);
    expect(locateControl(document, { labels: [LABEL], roles: SWITCH_ROLES, budgetMs: -1 })).toEqual({
      found: 'out-of-time',
    });
  });

  test('a name without end is no name', () => {
    show(
      `<div role="switch">${`<i>x</i>`.repeat(5_000)}</div><div role="switch" aria-labelledby="a"></div><p id="a">${LABEL}${' word'.repeat(9_000)}</p>`,
    );
    expect(found()).toBe('none');
  });

  test('names that point at each other', () => {
    show('<div role="switch" id="a" aria-labelledby="b"></div><div role="switch" id="b" aria-labelledby="a"></div>');
    expect(found()).toBe('none');
  });
});
