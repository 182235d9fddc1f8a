import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

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

export const UPLOAD_SETTINGS_KEY = 'uploads';
const NONE: UploadSettings = { catalogue: false, services: [], sites: [], door: false, names: 'kept', answers: {} };

/** The settings as stored; what does not fit counts as never set. */
export async function readUploadSettings(): Promise<UploadSettings> {
  const stored = await browser.storage.local.get(UPLOAD_SETTINGS_KEY);
  const settings = schema.safeParse(stored[UPLOAD_SETTINGS_KEY]);
  return settings.success ? settings.data : NONE;
}

/** Changes settings and stores them. Two changes at once: the later one wins. */
export async function changeUploadSettings(change: (settings: UploadSettings) => UploadSettings): Promise<void> {
  const next = schema.parse(change(await readUploadSettings()));
  await browser.storage.local.set({ [UPLOAD_SETTINGS_KEY]: next });
}

/** Calls `changed` after every change, from whatever page. */
export function onUploadSettingsChanged(changed: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (UPLOAD_SETTINGS_KEY in changes) changed();
  });
}

/** Whether uploads to this host, or the service it belongs to, are to be noted. */
export function isWatched({ catalogue, services, sites }: UploadSettings, hostname: string, serviceId: string | null) {
  if (serviceId !== null && (catalogue || services.includes(serviceId))) return true;
  return sites.includes(hostname.replace(/^www\./, ''));
}
