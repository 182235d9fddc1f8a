import { today } from '../locale.ts';

/** A short reference that tells nothing about the person: LC, the day, four random signs. */
export function makeReference(): string {
  const random = crypto.getRandomValues(new Uint8Array(4));
  const signs = [...random].map((byte) => '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'[byte % 32]).join('');
  return `LC-${today().replaceAll('-', '')}-${signs}`;
}
