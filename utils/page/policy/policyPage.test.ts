// @vitest-environment jsdom
import '../testing/fakeLayout.ts';

import { expect, test } from 'vitest';
import { findPolicyLink, scorePolicyLink } from './findPolicyLink.ts';
import { markQuote } from './markQuote.ts';
import { pageText } from './pageText.ts';

const POLICY = `
  <header><a href="/">Home</a></header>
  <nav><a href="/pricing">Pricing</a></nav>
  <main>
    <h1>Privacy <em>policy</em></h1>
    <p>We use your pictures
       to <b>train</b> models.</p>
    <ul><li>One</li><li>Two<br>lines</li></ul>
    <button aria-expanded="false">How long we keep them</button>
    <div hidden><p>For 30 days.</p></div>
    <button>Accept cookies</button>
    <table><tr><th>What</th><th>Why</th></tr><tr><td><p>Pictures</p></td><td>Training</td></tr></table>
    <script>evil()</script>
  </main>
  <footer>© Company</footer>`;

test('the text of a policy, line by line', () => {
  document.body.innerHTML = POLICY;
  expect(pageText(document)).toEqual({
    text: [
      'Privacy policy',
      'We use your pictures to train models.',
      'One',
      'Two',
      'lines',
      'How long we keep them',
      'For 30 days.',
      'What\tWhy',
      'Pictures\tTraining',
    ].join('\n'),
    hiddenLines: [6],
    cut: false,
    frames: [],
  });
});

test('nothing hidden is said too', () => {
  document.body.innerHTML = '<p>We keep nothing.</p>';
  expect(pageText(document)).toEqual({ text: 'We keep nothing.', hiddenLines: [], cut: false, frames: [] });
});

test('text in an open shadow root', () => {
  document.body.innerHTML = '<x-policy></x-policy>';
  const shadow = document.querySelector('x-policy')?.attachShadow({ mode: 'open' });
  if (shadow) shadow.innerHTML = '<p>Inside.</p>';
  expect(pageText(document).text).toBe('Inside.');
});

test('a quote over several nodes is selected', () => {
  document.body.innerHTML = POLICY;
  expect(markQuote(document, 'your pictures to train models.')).toBe('marked');
  expect(getSelection()?.toString().replace(/\s+/g, ' ')).toBe('your pictures to train models.');
});

test('a quote that is hidden, one that is not there', () => {
  document.body.innerHTML = '<div style="display:none"><p>For 30 days.</p></div>';
  expect(markQuote(document, 'For 30 days.')).toBe('hidden');
  expect(markQuote(document, 'For 31 days.')).toBe('not-found');
  expect(markQuote(document, ' ')).toBe('not-found');
});

test('links to the policy, best first', () => {
  document.body.innerHTML = `
    <a href="/privacy-settings">Privacy settings</a>
    <a href="/legal/privacy">Privacy Policy</a>
    <a href="/about">About</a>
    <a href="mailto:privacy@x.test">Privacy</a>
    <footer><a href="/legal/privacy#top">Privacy</a></footer>`;
  expect(findPolicyLink(document).map(({ href }) => href)).toEqual([
    'http://localhost:3000/legal/privacy',
    'http://localhost:3000/privacy-settings',
  ]);
});

test.each([
  'Datenschutzerklärung',
  'Politique de confidentialité',
  'Política de privacidad',
  'Política de Privacidade',
  'Informativa sulla privacy',
  'Privacybeleid',
  'Polityka prywatności',
  'Gizlilik Politikası',
  'Kebijakan Privasi',
  'Политика конфиденциальности',
  'プライバシーポリシー',
  '隐私政策',
  '개인정보처리방침',
  'سياسة الخصوصية',
  'गोपनीयता नीति',
  'Chính sách bảo mật',
])('%s', (text) => {
  expect(scorePolicyLink(text, 'https://x.test/legal/7')).toBe(10);
  expect(scorePolicyLink('Terms', 'https://x.test/terms')).toBe(0);
});
