import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

const settingsSchema = z.object({
  /** ISO 3166 code; decides which law is proposed for a request. Asked once, kept on this device. */
  country: z.optional(z.string().check(z.regex(/^[A-Z]{2}$/))),
  /** State or province without the country: CA, QC. */
  region: z.optional(z.string().check(z.regex(/^[A-Z0-9]{1,3}$/))),
  /** The language of the interface, where it is not the browser's: a file in locales/. */
  language: z.optional(z.string().check(z.regex(/^[a-z]{2}$/))),
});

/** What the person told Lenscap about itself, once. */
export type Settings = z.infer<typeof settingsSchema>;

const KEY = 'settings';

/** The settings as stored; anything that does not fit counts as not set. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  const settings = settingsSchema.safeParse(stored[KEY]);
  return settings.success ? settings.data : {};
}

/** Changes some of the settings and leaves the others; `undefined` takes one away. Throws if they do not fit. */
export async function changeSettings(change: { [Key in keyof Settings]: Settings[Key] | undefined }): Promise<void> {
  const settings = Object.entries({ ...(await readSettings()), ...change }).filter(([, value]) => value !== undefined);
  await browser.storage.local.set({ [KEY]: settingsSchema.parse(Object.fromEntries(settings)) });
}

/** Calls `changed` after every change of the settings, from whatever page. */
export function onSettingsChanged(changed: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (KEY in changes) changed();
  });
}
