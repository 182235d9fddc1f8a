import { i18n } from '#i18n';
import { showWaiting } from '../../utils/extension/badge.ts';
import { inject } from '../../utils/extension/inject.ts';
import { dropPendingGuide, isForPage, pendingGuideOf } from '../../utils/extension/pendingGuide.ts';
import { speakChosenLanguageInWorker } from '../../utils/extension/workerLanguage.ts';
import { TASK_KEY } from '../../utils/page/guide/guideTask.ts';

/**
 * Goes on with the guide that waits for this tab. Where the person let Lenscap see the site, by itself; elsewhere (no
 * address, then) the icon says that a click on it goes on.
 */
export async function goOnInTab(tabId: number, url: string | undefined): Promise<void> {
  const pending = await pendingGuideOf(tabId);
  if (!pending) return;
  if (!url) {
    await speakChosenLanguageInWorker();
    await showWaiting(tabId, i18n.t('badge.goOn'));
  } else if (await isForPage(pending, url)) {
    await dropPendingGuide();
    await inject(tabId, '/guide.js', TASK_KEY, pending.task);
  }
}
