import * as z from 'zod/mini';
import { storedSettings } from './storedSettings.ts';

const host = z.string().check(z.regex(/^[a-z0-9.-]+$/), z.maxLength(253));
const slug = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(80));

const schema = z.object({
  /** All services of the catalogue. */
  catalogue: z.boolean(),
  /** Services watched one by one. */
  services: z.array(slug),
  /** Hosts of the person's own choice. */
  sites: z.array(host),
  /** Hold pictures that carry something at the door and ask. */
  door: z.boolean(),
  /** Keep file names, or only their hash. */
  names: z.enum(['kept', 'hashed']),
  /** Answers at the door given for good, by host. */
  answers: z.record(z.string(), z.enum(['cleaned', 'as-it-is'])),
});

/** Where uploads are watched, and how. Nothing is watched unless the person said so. */
export type UploadSettings = z.infer<typeof schema>;

const stored = storedSettings<UploadSettings>('uploads', schema, {
  catalogue: false,
  services: [],
  sites: [],
  door: false,
  names: 'kept',
  answers: {},
});
export const { read: readUploadSettings, change: changeUploadSettings, onChanged: onUploadSettingsChanged } = stored;

/** Whether uploads to this host, or the service it belongs to, are to be noted. */
export function isWatched({ catalogue, services, sites }: UploadSettings, hostname: string, serviceId: string | null) {
  if (serviceId !== null && (catalogue || services.includes(serviceId))) return true;
  return sites.includes(hostname.replace(/^www\./, ''));
}
