import * as z from 'zod/mini';
import { storedSettings } from './storedSettings.ts';

const settingsSchema = z.object({
  /** ISO 3166 code; decides which law is proposed for a request. Asked once, kept on this device. */
  country: z.optional(z.string().check(z.regex(/^[A-Z]{2}$/))),
  /** State or province without the country: CA, QC. */
  region: z.optional(z.string().check(z.regex(/^[A-Z0-9]{1,3}$/))),
  /** The language of the interface, where it is not the browser's: a file in locales/. */
  language: z.optional(z.string().check(z.regex(/^[a-z]{2}$/))),
  /** Days without a look after which a switch deserves another one; 0: never. */
  lookAgainDays: z.optional(z.int().check(z.minimum(0), z.maximum(3_650))),
});

/** What the person told Lenscap about itself, once. */
export type Settings = z.infer<typeof settingsSchema>;

const stored = storedSettings<Settings>('settings', settingsSchema, {});
export const { read: readSettings, onChanged: onSettingsChanged } = stored;

/** Changes some of the settings and leaves the others; `undefined` takes one away. Throws if they do not fit. */
export function changeSettings(change: { [Key in keyof Settings]: Settings[Key] | undefined }): Promise<void> {
  return stored.change((old) =>
    Object.fromEntries(Object.entries({ ...old, ...change }).filter(([, value]) => value !== undefined)),
  );
}
