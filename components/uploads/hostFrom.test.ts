import { expect, test } from 'vitest';
import { hostFrom } from './hostFrom.ts';

test.each([
  ['example.com', 'example.com'],
  [' https://www.Example.com/upload?x=1 ', 'example.com'],
  ['http://app.example.co.id:8080', 'app.example.co.id'],
  ['bücher.example', 'xn--bcher-kva.example'],
])('%s is %s', (text, host) => {
  expect(hostFrom(text)).toBe(host);
});

test.each([
  '',
  'example',
  'https://',
  'javascript:alert(1)',
  'file:///etc/passwd',
  'a b.com',
  '*.example.com',
  'about:blank',
])('%s is no site', (text) => {
  expect(hostFrom(text)).toBeUndefined();
});
