import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { coversHost } from '../utils/catalog/coversHost.ts';
import { plainHost } from '../utils/catalog/readAddress.ts';
import { readLookTask } from '../utils/extension/lookTask.ts';
import { tellFromTab } from '../utils/extension/tellFromTab.ts';
import { tellingMark } from '../utils/extension/tellingMark.ts';
import { whenIdle } from '../utils/page/dom/whenIdle.ts';
import { watchControls } from '../utils/page/watch/watchControls.ts';

/** So long is waited for the page to have nothing to do, ms. */
const PATIENCE_MS = 2_000;

// Registered for the pages where a switch of a watched service may stand. It reads, and changes nothing.
export default defineUnlistedScript(() => {
  const world = globalThis as unknown as { lenscapLooks?: true };
  if (world.lenscapLooks) return;
  world.lenscapLooks = true;
  // The first call of the browser's API takes Firefox longer than all the rest.
  whenIdle(() => {
    // Where the extension was updated meanwhile, there is nothing to ask.
    begin().catch(() => undefined);
  }, PATIENCE_MS);
});

async function begin(): Promise<void> {
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
      tellFromTab('watchedReading', { mark: tellingMark(), serviceId, controlId, state, read, untouched }).catch(
        () => undefined,
      );
    },
  });
}
