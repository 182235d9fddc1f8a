import { inject } from '../../utils/extension/inject.ts';
import { type GuideTask, TASK_KEY } from '../../utils/page/guide/guideTask.ts';
import { closePopup } from '../closePopup.ts';

/** Puts the guide into the page of a tab. When it stands there, the popup goes: the page is what the person needs now. */
export async function putGuide(tabId: number, task: GuideTask): Promise<void> {
  if ((await inject(tabId, '/guide.js', TASK_KEY, task)) === 'shown') closePopup();
}
