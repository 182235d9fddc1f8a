import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tellFromTab } from '../utils/extension/tellFromTab.ts';
import { type GuideTask, TASK_KEY } from '../utils/page/guide/guideTask.ts';
import { runGuide } from '../utils/page/guide/runGuide.ts';
import { STEP_ROLES } from '../utils/page/locate/roles.ts';
import { readControl } from '../utils/page/state/readControl.ts';
import type { StateReading } from '../utils/page/state/readingTypes.ts';

// Put into a page under `activeTab`, when the person asks to be shown the switch. A second call ends the first guide.
export default defineUnlistedScript(async () => {
  const world = globalThis as unknown as Record<string, unknown>;
  const task = world[TASK_KEY] as GuideTask | undefined;
  if (!task) return;
  (world.lenscapGuideEnd as AbortController | undefined)?.abort();
  const life = new AbortController();
  world.lenscapGuideEnd = life;

  const { serviceId, controlId, afterReload, labels, protectiveState } = task;
  const report = ({ state, read: { role, name, attribute, address } }: StateReading) =>
    tellFromTab('pageReading', { serviceId, controlId, state, read: { role, name, attribute, address }, afterReload });
  if (task.mode === 'look') {
    await report(await readControl(document, { labels, protectiveState }));
    return;
  }
  // Not awaited: whoever put the script here waits for its answer, and the guide runs until the person is done.
  void runGuide({
    steps: task.steps,
    control: { labels, protectiveState, ...(!task.isSwitch && { roles: STEP_ROLES }) },
    texts: task.texts,
    signal: life.signal,
    onEvent(event) {
      if (event.type === 'state') void report(event.reading);
    },
  });
});
