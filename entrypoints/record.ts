import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { RECORD_KEY, type RecordTask } from '../utils/page/record/recordTask.ts';
import { runRecorder } from '../utils/page/record/runRecorder.ts';

// Put into a page under `activeTab`, when the person asks to record a route there. A second call begins anew.
export default defineUnlistedScript(() => {
  const world = globalThis as unknown as Record<string, unknown>;
  const task = world[RECORD_KEY] as RecordTask | undefined;
  if (!task) return;
  (world.lenscapRecordEnd as AbortController | undefined)?.abort();
  const life = new AbortController();
  world.lenscapRecordEnd = life;
  runRecorder(task, life.signal);
});
