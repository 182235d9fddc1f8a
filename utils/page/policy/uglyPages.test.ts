// @vitest-environment jsdom
import '../testing/fakeLayout.ts';

import { expect, test } from 'vitest';
import { findPolicyLink } from './findPolicyLink.ts';
import { isPdf } from './isPdf.ts';
import { markQuote } from './markQuote.ts';
import { pageText } from './pageText.ts';

const LONG = 'We keep the pictures you upload for thirty days and do not sell them. '.repeat(20);

function hiddenOf(html: string): string[] {
  document.body.innerHTML = html;
  const { text, hiddenLines } = pageText(document);
  const lines = text.split('\n');
  return hiddenLines.map((line) => lines[line] ?? '');
}

test.each([
  ['a closed part', '<div style="display:none"><p>Said.</p></div>'],
  ['a closed accordion', '<div style="max-height:0;overflow:hidden"><p>Said.</p></div>'],
  ['the attribute', '<p hidden>Said.</p>'],
  ['letters of no size', '<p style="font-size:0px">Said.</p>'],
  ['clear letters', '<p style="color:transparent">Said.</p>'],
  [
    'letters in the colour of what they stand on',
    '<div style="background-color:rgb(1, 2, 3)"><p><span style="color:rgb(1, 2, 3)">Said.</span></p></div>',
  ],
  ['nothing but glass', '<div style="opacity:0"><p>Said.</p></div>'],
  ['far to the left', '<p style="position:absolute;left:-9999px">Said.</p>'],
  ['far to the left as an indent', '<p style="text-indent:-9999px">Said.</p>'],
  ['cut away', '<p style="clip-path:inset(50%)">Said.</p>'],
  ['not visible', '<p style="visibility:hidden">Said.</p>'],
])('text that nobody sees is read and told apart: %s', (_, html) => {
  expect(hiddenOf(`<p>Shown.</p>${html}<p>Shown again.</p>`)).toEqual(['Said.']);
  expect(markQuote(document, 'Said.')).toBe('hidden');
});

test.each([
  '<p style="opacity:0.5">Shown.</p>',
  '<div style="color:transparent"><p style="color:rgb(0, 0, 0)">Shown.</p></div>',
  '<div style="overflow:hidden"><p>Shown.</p></div>',
  '<div style="background-color:rgb(1, 2, 3);color:rgb(1, 2, 3)"><p style="color:rgb(200, 200, 200)">Shown.</p></div>',
  '<p style="position:absolute;left:-9px">Shown.</p>',
])('text that is seen: %s', (html) => {
  expect(hiddenOf(html)).toEqual([]);
});

test('a wall of consent over the policy is not the policy', () => {
  document.body.innerHTML = `<div role="dialog" aria-modal="true"><p>We and our 812 partners store cookies.</p></div><main><p>${LONG}</p></main>`;
  expect(pageText(document).text).not.toContain('812');
});

test('a policy that is shown in a window over the page', () => {
  document.body.innerHTML = `<p>Welcome.</p><dialog open><h1>Privacy policy</h1><p>${LONG}</p></dialog>`;
  expect(pageText(document).text).toContain('Privacy policy');
});

test('the headings of tabs and their closed panels', () => {
  document.body.innerHTML = `
    <button role="tab">Terms</button><button role="tab">Privacy</button><button>Buy now</button>
    <div role="tabpanel"><p>Terms here.</p></div><div role="tabpanel" hidden><p>Privacy here.</p></div>`;
  const { text, hiddenLines } = pageText(document);
  expect(text.split('\n')).toEqual(['Terms', 'Privacy', 'Terms here.', 'Privacy here.']);
  expect(hiddenLines).toEqual([3]);
});

test('a policy inside a frame of the same site, and marks in it; the address of a frame of another', () => {
  document.body.innerHTML = '<p>Legal.</p><iframe></iframe><iframe src="https://policies.test/p?id=7"></iframe>';
  const inner = document.querySelector('iframe')?.contentDocument;
  if (!inner) throw new Error('no frame');
  inner.body.innerHTML = '<p>We keep nothing.</p>';
  const spy = inner.defaultView?.getSelection();
  expect(pageText(document).text).toBe('Legal.\nWe keep nothing.');
  expect(markQuote(document, 'We keep nothing.')).toBe('marked');
  expect(spy?.toString()).toBe('We keep nothing.');
  document.body.innerHTML = '<iframe src="https://policies.test/p?id=7"></iframe>';
  Object.defineProperty(document.querySelector('iframe') as object, 'contentDocument', { value: null });
  expect(pageText(document).text).toBe('');
});

test('a policy inside a script is no text of the page', () => {
  document.body.innerHTML = `<div id="app"></div><script type="application/json">{"policy":"We train on your pictures."}</script><noscript>Turn on JavaScript.</noscript>`;
  expect(pageText(document).text).toBe('');
});

test('what stands twice is marked where it is shown', () => {
  document.body.innerHTML = '<p hidden>For 30 days.</p><p id="shown">For 30 days.</p>';
  expect(markQuote(document, 'For 30 days.')).toBe('marked');
  expect(getSelection()?.anchorNode?.parentElement?.id).toBe('shown');
});

test('a page that shows a PDF', () => {
  document.body.innerHTML = '<p>Here.</p>';
  expect(isPdf(document)).toBe(false);
  document.body.innerHTML = '<embed type="application/pdf" src="about:blank">';
  expect(isPdf(document)).toBe(true);
});

test('thousands of links called "privacy" give a few of them, first what stands at the ends', () => {
  document.body.innerHTML = Array.from({ length: 4_000 }, (_, n) => `<a href="/p/${n}">privacy</a>`).join('');
  const links = findPolicyLink(document);
  expect(links.length).toBeLessThanOrEqual(20);
  expect(links.map(({ href }) => new URL(href).pathname)).toContain('/p/3999');
});

test('a page of millions of letters is cut, and says so', () => {
  document.body.innerHTML = Array.from({ length: 300 }, () => `<p>${LONG.repeat(4)}</p>`).join('');
  const { text, cut } = pageText(document);
  expect(cut).toBe(true);
  expect(text.length).toBeLessThanOrEqual(1_010_000);
});
