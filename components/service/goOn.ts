import { activePage } from '../../utils/extension/activePage.ts';
import { showWaiting } from '../../utils/extension/badge.ts';
import { dropPendingGuide, isForPage, pendingGuideOf } from '../../utils/extension/pendingGuide.ts';
import type { GuideTask } from '../../utils/page/guide/guideTask.ts';
import { putGuide } from './putGuide.ts';

/** The click on the icon that a waiting guide needed: goes on with it if it waits for the page in front. */
export async function goOn(): Promise<void> {
  const page = await activePage();
  if (page.kind !== 'site') return;
  const pending = await pendingGuideOf(page.tabId);
  if (!pending || !(await isForPage(pending, page.url))) return;
  await dropPendingGuide();
  await showWaiting(page.tabId, undefined);
  await putGuide(page.tabId, pending.task as unknown as GuideTask);
}
