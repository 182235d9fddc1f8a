import { useState } from 'react';
import { i18n } from '#i18n';
import { exportRecord } from '../../utils/ledger/exportRecord.ts';
import { pathTo } from '../dashboard/useRoute.ts';
import { handOver } from '../handOver.ts';
import { Icon } from '../Icon.tsx';
import { today } from '../locale.ts';
import { ledgerSentence } from './ledgerSentence.ts';
import { PackButton } from './PackButton.tsx';
import { TablesButton } from './TablesButton.tsx';

/** Everything the person recorded, as one JSON file that any program can read. */
export function DownloadSection() {
  const [trouble, setTrouble] = useState('');
  async function download() {
    try {
      const text = JSON.stringify(await exportRecord(), null, 2);
      handOver(text, `lenscap-record-${today()}.json`, 'application/json');
      setTrouble('');
    } catch (error) {
      setTrouble(ledgerSentence(error));
    }
  }
  return (
    <section className="card space-y-3 p-4">
      <p>{i18n.t('record.explain')}</p>
      <div className="flex flex-wrap gap-2">
        <button type="button" className="btn-main" onClick={download}>
          <Icon name="download" /> {i18n.t('record.download')}
        </button>
        <TablesButton />
        <a className="btn no-underline" href={pathTo('report')}>
          {i18n.t('report.open')}
        </a>
        <PackButton about={{ everything: true }} name="all" />
      </div>
      <p role="status" className="text-open">
        {trouble}
      </p>
    </section>
  );
}
