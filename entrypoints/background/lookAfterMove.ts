import { readAddress } from '../../utils/catalog/readAddress.ts';
import { putLookScript } from '../../utils/extension/lookScripts.ts';
import { readLookTask } from '../../utils/extension/lookTask.ts';

/**
 * Puts the script that looks for switches into a tab that is now at the page of one. An app that moves there without loading
 * anything does not get the registered script; where that one came too, the second finds the first and does nothing.
 */
export async function lookAfterMove(tabId: number, url: string): Promise<void> {
  const here = readAddress(url);
  const task = await readLookTask();
  const pages = task.flatMap(({ looks }) => looks.pages.map(readAddress));
  if (pages.some((page) => page && here?.host === page.host && here.path.startsWith(page.path)))
    await putLookScript(tabId);
}
