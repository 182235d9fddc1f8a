import { i18n } from '#i18n';
import { uiLanguage } from '../../components/locale.ts';
import { word } from '../../components/word.ts';
import { writeDoorTask } from '../../utils/extension/doorTask.ts';
import { oneAfterTheOther } from '../../utils/extension/oneAfterTheOther.ts';
import { registerUploadScript } from '../../utils/extension/uploadScripts.ts';
import { readUploadSettings } from '../../utils/extension/uploadSettings.ts';
import { speakChosenLanguageInWorker } from '../../utils/extension/workerLanguage.ts';
import { STOP_REASONS, type StopReason } from '../../utils/images/stopReasons.ts';

/** Makes the watcher stand where the person wants it and may, and the door speak their language. */
export const refreshUploadScript = oneAfterTheOther(() =>
  refreshOnce().catch((error) => console.error('watcher-not-registered', error)),
);

async function refreshOnce(): Promise<void> {
  const settings = await readUploadSettings();
  await speakChosenLanguageInWorker();
  await writeDoorTask({
    lang: uiLanguage(),
    dir: 'ltr',
    words: {
      brand: i18n.t('extName'),
      title: i18n.t('door.title'),
      titleMany: i18n.t('door.titleMany'),
      carries: i18n.t('door.carries', ['{name}']),
      carriesMany: i18n.t('door.carriesMany', ['{name}']),
      remove: i18n.t('door.remove'),
      asItIs: i18n.t('door.asItIs'),
      stop: i18n.t('door.stop'),
      remember: i18n.t('door.remember'),
      notRead: i18n.t('door.notRead'),
      tooLarge: i18n.t('door.tooLarge'),
      notCleaned: i18n.t('door.notCleaned'),
      folder: i18n.t('door.folder'),
      notTaken: i18n.t('door.notTaken'),
      unsure: i18n.t('door.unsure'),
      letNext: i18n.t('door.letNext'),
      looking: i18n.t('door.looking', ['{at}', '{count}']),
      cleaning: i18n.t('door.cleaning', ['{at}', '{count}']),
      close: i18n.t('door.close'),
    },
    reasons: Object.fromEntries(STOP_REASONS.map((reason) => [reason, word('stopReason', reason)])) as Record<
      StopReason,
      string
    >,
    answers: settings.answers,
  });
  await registerUploadScript(settings);
}
