import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tellFromTab } from '../utils/extension/tellFromTab.ts';
import { tellingMark } from '../utils/extension/tellingMark.ts';
import { type GuideAnswer, type GuideTask, TASK_KEY } from '../utils/page/guide/guideTask.ts';
import { isUntouched } from '../utils/page/guide/isUntouched.ts';
import { runGuide } from '../utils/page/guide/runGuide.ts';
import { STEP_ROLES } from '../utils/page/locate/roles.ts';
import { readControl } from '../utils/page/state/readControl.ts';
import type { StateReading } from '../utils/page/state/readingTypes.ts';

// Put into a page under `activeTab`, when the person asks to be shown the switch. A second call ends the first guide.
export default defineUnlistedScript({
  globalName: true,
  async main(): Promise<GuideAnswer | undefined> {
    const world = globalThis as unknown as Record<string, unknown>;
    const task = world[TASK_KEY] as GuideTask | undefined;
    if (!task) return;
    (world.lenscapGuideEnd as AbortController | undefined)?.abort();
    const life = new AbortController();
    world.lenscapGuideEnd = life;

    const { serviceId, controlId, labels, protectiveState, steps, texts } = task;
    // What was clicked before we came may have been the switch: then a look proves nothing about the reload.
    const afterReload = task.afterReload && isUntouched();
    const report = ({ state, read: { role, name, attribute, address } }: StateReading, isProof: boolean) =>
      tellFromTab('pageReading', {
        mark: tellingMark(),
        serviceId,
        controlId,
        state,
        read: { role, name, attribute, address },
        afterReload: isProof,
      });
    if (task.mode === 'look') {
      const reading = await readControl(document, { labels, protectiveState });
      // Apps open with their settings closed. A person can be shown the way there again; a look cannot tell.
      if (reading.reason !== 'not-found' || !task.isSwitch) {
        const isKept = await report(reading, afterReload).then(
          () => true,
          () => false,
        );
        if (isKept) return 'read';
        // The card says what was seen, and that it is not written down.
      }
    }
    // Not awaited: whoever put the script here waits for its answer, and the guide runs until the person is done.
    void runGuide({
      steps,
      control: { labels, protectiveState, ...(!task.isSwitch && { roles: STEP_ROLES }) },
      texts,
      afterReload,
      signal: life.signal,
      async onEvent(event) {
        if (event.type === 'state') await report(event.reading, event.afterReload);
      },
    });
    return 'shown';
  },
});
