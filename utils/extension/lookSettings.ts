import * as z from 'zod/mini';
import { storedSettings } from './storedSettings.ts';

const slug = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(80));

const schema = z.object({
  /** Services whose switches are read again when the person visits them. */
  services: z.array(slug),
});

/** Which switches are watched. None unless the person said so. */
export type LookSettings = z.infer<typeof schema>;

export const {
  read: readLookSettings,
  change: changeLookSettings,
  onChanged: onLookSettingsChanged,
} = storedSettings<LookSettings>('looks', schema, { services: [] });
