import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The id Chromium gives an unpacked extension without a key: the start of its folder's SHA-256, in the letters a to p. */
export function unpackedId(folder: string): string {
  const hex = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return [...hex].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/** A fresh Chromium profile in which the extension of this folder has been pinned to the toolbar. */
export function pinnedProfile(folder: string): string {
  const profile = mkdtempSync(join(tmpdir(), 'lenscap-pinned-'));
  mkdirSync(join(profile, 'Default'));
  const preferences = { extensions: { pinned_extensions: [unpackedId(folder)] } };
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  return profile;
}
