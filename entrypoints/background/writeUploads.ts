import { serviceIdOf } from '../../utils/extension/catalogue.ts';
import type { ToldUpload, UploadPlace } from '../../utils/extension/onUploads.ts';
import { isWatched, readUploadSettings } from '../../utils/extension/uploadSettings.ts';
import { sha256Hex } from '../../utils/images/sha256Hex.ts';
import { appendUploads } from '../../utils/ledger/appendUploads.ts';

/** The site an upload went to: the frame's; that of the tab where the frame has no address of its own. */
export function siteOf({ frameUrl, tabUrl = '' }: UploadPlace): URL | undefined {
  return [frameUrl, tabUrl].map((url) => URL.parse(url)).find((url) => url?.protocol.startsWith('http')) ?? undefined;
}

/** Writes down uploads a page's script told of, if the person still wants that site watched. */
export async function writeUploads(uploads: ToldUpload[], place: UploadPlace): Promise<void> {
  const site = siteOf(place);
  if (!site) throw new Error(`upload-refused: ${place.frameUrl}`);
  const settings = await readUploadSettings();
  const serviceId = (await serviceIdOf(site.href)) ?? (place.tabUrl ? await serviceIdOf(place.tabUrl) : null);
  if (!isWatched(settings, site.hostname, serviceId)) return;
  const rows = uploads.map(async ({ name, type, ...rest }) => ({
    ...rest,
    kind: 'upload' as const,
    host: site.hostname,
    type: type.slice(0, 100),
    ...(serviceId !== null && { serviceId }),
    ...(settings.names === 'kept'
      ? { name: name.slice(0, 500) }
      : { nameSha256: await sha256Hex(new TextEncoder().encode(name), crypto.subtle) }),
  }));
  await appendUploads(await Promise.all(rows));
}
