// @vitest-environment jsdom
import '../testing/fakeLayout.ts';

import { computeAccessibleName } from 'dom-accessibility-api';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { startBudget } from '../dom/budget.ts';
import { foldText } from './foldText.ts';
import { nameOf } from './nameOf.ts';

const word = fc.constantFrom('Improve', 'the model', 'for', 'everyone', 'Off', '');
const piece: fc.Arbitrary<string> = fc.letrec((tie) => ({
  piece: fc.oneof(
    { depthSize: 'small' },
    word.map((text) => ` ${text} `),
    fc
      .tuple(fc.constantFrom('span', 'div', 'p', 'b'), tie('pieces'))
      .map(([tag, inner]) => `<${tag}> ${inner} </${tag}>`),
    word.map((text) => `<img alt=" ${text} ">`),
    fc
      .tuple(fc.constantFrom('hidden', 'aria-hidden="true"', 'style="display:none"'), word)
      .map(([how, text]) => `<i ${how}>${text}</i>`),
  ),
  pieces: fc.array(tie('piece') as fc.Arbitrary<string>, { maxLength: 4 }).map((all) => all.join(' ')),
})).pieces as fc.Arbitrary<string>;

const frames: Array<(inner: string) => string> = [
  (inner) => `<div role="switch" id="it">${inner}</div>`,
  (inner) => `<label>${inner}<input type="checkbox" id="it"></label>`,
  (inner) => `<label for="it">${inner}</label><button id="it"></button>`,
  (inner) => `<div id="t">${inner}</div><div role="switch" id="it" aria-labelledby="t"></div>`,
  (inner) => `<button id="it" title="Improve">${inner}</button>`,
];

describe('the accessible name', () => {
  test('is what dom-accessibility-api works out, for what can be switched and clicked', () => {
    fc.assert(
      fc.property(fc.constantFrom(...frames), piece, (frame, inner) => {
        document.body.innerHTML = frame(inner);
        const element = document.getElementById('it') as Element;
        const name = nameOf(element, startBudget(10_000));
        expect(name.cut).toBe(false);
        expect(foldText(name.text)).toBe(foldText(computeAccessibleName(element)));
      }),
      { numRuns: 400 },
    );
  });

  test('parts are the blocks it is made of', () => {
    document.body.innerHTML = '<div role="switch"><b>Im</b>prove<p>Some <i>more</i></p>tail<br>end</div>';
    expect(nameOf(document.body.firstElementChild as Element, startBudget(1_000)).parts).toEqual([
      'Improve',
      'Some more',
      'tail',
      'end',
    ]);
  });
});

describe('folding', () => {
  test('regression: a capital sharp s is the small one and "ss"', () => {
    expect(['GROẞ', 'groß', 'GROSS'].map(foldText)).toEqual(['gross', 'gross', 'gross']);
  });

  test('is stable for every letter there is', () => {
    const letters = Array.from({ length: 0x1_0000 }, (_, code) => String.fromCharCode(code));
    expect(letters.filter((letter) => foldText(foldText(letter)) !== foldText(letter))).toEqual([]);
  });

  test('is stable and blind to what a person does not see', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
        expect(foldText(`\u200b ${text}\u00a0`)).toBe(foldText(text));
      }),
    );
  });
});
