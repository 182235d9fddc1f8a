import { dayOf } from '../../components/dayOf.ts';
import { today } from '../../components/locale.ts';
import { word } from '../../components/word.ts';
import { verdictOf } from '../../utils/catalog/standingOf.ts';
import { readLookSettings } from '../../utils/extension/lookSettings.ts';
import type { MessageData } from '../../utils/extension/messages.ts';
import { showNotice } from '../../utils/extension/notices.ts';
import { oneAfterTheOther } from '../../utils/extension/oneAfterTheOther.ts';
import { standingFactsOf } from '../../utils/extension/standingFactsOf.ts';
import { speakChosenLanguageInWorker } from '../../utils/extension/workerLanguage.ts';
import { presentOf } from '../../utils/ledger/presentOf.ts';
import { noteReading } from './noteReading.ts';

/**
 * Writes down what the watching script read, if the person still wants that, and tells them of a switch that turned back.
 * Two tabs at once: the second is held against what the first has written.
 */
export const noteWatched = oneAfterTheOther(note);

async function note({ untouched, ...reading }: MessageData<'watchedReading'>, url: string): Promise<void> {
  const { serviceId, controlId, state } = reading;
  if (!(await readLookSettings()).services.includes(serviceId)) return;
  const before = (await presentOf(serviceId)).get(controlId);
  // A page nobody touched shows what the service has kept, so a second sight in it is one after a reload.
  const afterReload = untouched && before?.told !== undefined;
  const isNew = before?.told?.state !== state || dayOf(before.told.at) !== today();
  if (!isNew && !(afterReload && state === 'protective' && !before?.confirmedAfterReload)) return;
  await noteReading({ ...reading, afterReload }, url);
  if (state === 'exposed' && before && verdictOf({ said: before.said, seen: before.told }) === 'protected')
    await tellFlipped(serviceId);
}

async function tellFlipped(serviceId: string): Promise<void> {
  await speakChosenLanguageInWorker();
  const name = (await standingFactsOf(serviceId))?.name ?? serviceId;
  await showNotice(`services/${serviceId}`, word('reminder', 'flipped', [name]));
}
