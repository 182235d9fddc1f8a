import { useState } from 'react';
import { i18n } from '#i18n';
import { inject } from '../../utils/extension/inject.ts';
import { RECORD_KEY, type RecordTask } from '../../utils/page/record/recordTask.ts';
import { closePopup } from '../closePopup.ts';
import { today, uiLanguage } from '../locale.ts';

function recordTask(): RecordTask {
  return {
    today: today(),
    texts: {
      lang: uiLanguage(),
      dir: 'ltr',
      brand: i18n.t('extName'),
      title: i18n.t('recorder.title'),
      hint: i18n.t('recorder.hint'),
      move: i18n.t('recorder.move'),
      copy: i18n.t('recorder.copy'),
      stop: i18n.t('recorder.stop'),
      copied: i18n.t('recorder.copied'),
      notCopied: i18n.t('recorder.notCopied'),
    },
  };
}

/** For contributors: notes the clicks to a switch in the page in front, as a draft for the catalogue. */
export default function RecordRoute({ tabId }: { tabId: number }) {
  const [hasTrouble, setHasTrouble] = useState(false);

  async function start() {
    try {
      await inject(tabId, '/record.js', RECORD_KEY, recordTask());
      closePopup();
    } catch (error) {
      console.error('page-not-reached', error);
      setHasTrouble(true);
    }
  }
  return (
    <div className="px-1 text-xs">
      <button type="button" className="text-link underline underline-offset-2" onClick={() => void start()}>
        {i18n.t('recorder.start')}
      </button>
      <p className="text-soft">{i18n.t('recorder.explain')}</p>
      <p role="status" className="text-open">
        {hasTrouble && i18n.t('guide.noPage')}
      </p>
    </div>
  );
}
