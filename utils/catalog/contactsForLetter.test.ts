import { expect, it } from 'vitest';
import { readCatalog } from '../../scripts/catalogRead.ts';
import { contactsForLetter } from './contactsForLetter.ts';
import type { Contact } from './serviceSchema.ts';

const chatgpt = readCatalog().find(({ id }) => id === 'chatgpt');
if (!chatgpt) throw new Error('chatgpt is gone');

it('puts the address for data requests first and picks the office of the region', () => {
  const inFrance = contactsForLetter(chatgpt, 'FR').map(({ value }) => value);
  expect(inFrance[0]).toBe('dsar@openai.com');
  expect(inFrance.join()).toContain('Dublin');
  expect(inFrance.join()).not.toContain('San Francisco');
  const inJapan = contactsForLetter(chatgpt, 'JP').map(({ value }) => value);
  expect(inJapan.join()).toContain('San Francisco');
  expect(inJapan.join()).not.toContain('Dublin');
  expect(contactsForLetter(chatgpt)).toHaveLength(chatgpt.contacts.length);
});

it('never offers an address from general knowledge', () => {
  const guessed: Contact = {
    kind: 'email',
    value: 'privacy@site.example',
    purpose: 'data-request',
    sources: ['x'],
    confidence: 'general',
  };
  expect(contactsForLetter({ contacts: [guessed] }, 'FR')).toEqual([]);
});
