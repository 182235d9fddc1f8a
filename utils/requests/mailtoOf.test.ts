import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mailtoOf } from './mailtoOf.ts';

test('a short letter goes in whole and reads back', () => {
  const mail = {
    to: 'privacy+eu@example.org',
    subject: 'Löschung & Auskunft?',
    body: 'Guten Tag,\nbitte löschen: 100 %.',
  };
  const { href, bodyFits } = mailtoOf(mail);
  const url = new URL(href);
  expect(bodyFits).toBe(true);
  expect(url.pathname).toBe(mail.to);
  expect(url.searchParams.get('subject')).toBe(mail.subject);
  expect(url.searchParams.get('body')).toBe(mail.body.replace('\n', '\r\n'));
});

test('a long letter leaves its body out and says so', () => {
  const { href, bodyFits } = mailtoOf({ to: 'a@example.org', subject: 'Long', body: 'ü'.repeat(400) });
  expect({ href, bodyFits }).toEqual({ href: 'mailto:a@example.org?subject=Long', bodyFits: false });
});

test('never longer than 2000, never a second header or recipient, whatever is put in', () => {
  const any = fc.string({ unit: 'binary', maxLength: 900 });
  fc.assert(
    fc.property(any, any, any, (to, subject, body) => {
      const { href } = mailtoOf({ to: to.slice(0, 60), subject, body });
      expect(href.length).toBeLessThanOrEqual(2000);
      expect(href).toMatch(/^mailto:[^\s?&,"<>]*\?subject=[^\s?&"<>=]*(&body=[^\s?&"<>=]*)?$/);
    }),
  );
});
