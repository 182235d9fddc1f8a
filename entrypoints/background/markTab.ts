import { word } from '../../components/word.ts';
import { showBadge } from '../../utils/extension/badge.ts';
import { serviceIdOf } from '../../utils/extension/catalogue.ts';
import { speakChosenLanguageInWorker } from '../../utils/extension/workerLanguage.ts';
import { standingOfService } from './standingOfService.ts';

/** Sets the badge of a tab whose address the person allowed Lenscap to see. */
export async function markTab(tabId: number, url: string): Promise<void> {
  await speakChosenLanguageInWorker();
  const serviceId = await serviceIdOf(url);
  const found = serviceId === null ? undefined : await standingOfService(serviceId);
  const title = found && word('badge', found.turnedBack ? 'turned-back' : found.standing, [found.name]);
  if (found && title) await showBadge(tabId, found.standing, title);
  else await showBadge(tabId, undefined, 'Lenscap');
}
