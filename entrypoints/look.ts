import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { coversHost } from '../utils/catalog/coversHost.ts';
import { plainHost } from '../utils/catalog/readAddress.ts';
import { readLookTask } from '../utils/extension/lookTask.ts';
import { tellFromTab } from '../utils/extension/tellFromTab.ts';
import { watchControls } from '../utils/page/watch/watchControls.ts';

// Registered for the pages where a switch of a watched service may stand. It reads, and changes nothing.
export default defineUnlistedScript(async () => {
  const world = globalThis as unknown as { lenscapLooks?: true };
  if (world.lenscapLooks) return;
  world.lenscapLooks = true;
  const name = plainHost(location.hostname);
  const task = (await readLookTask()).find(({ looks }) => looks.hosts.some((host) => coversHost(host, name)));
  if (!task) return;
  const { serviceId, looks } = task;
  watchControls({
    controls: looks.controls,
    signal: new AbortController().signal,
    onRead(controlId, { state, read: { role, name, attribute, address } }, untouched) {
      const read = { role, name, attribute, address };
      // Refused where the person has stopped watching, or the extension was updated: there is nobody to tell then.
      tellFromTab('watchedReading', { serviceId, controlId, state, read, untouched }).catch(() => undefined);
    },
  });
});
