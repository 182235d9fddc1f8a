import { useState } from 'react';
import { i18n } from '#i18n';
import { exportRecord } from '../../utils/ledger/exportRecord.ts';
import { handOver } from '../handOver.ts';
import { Icon } from '../Icon.tsx';
import { today } from '../locale.ts';

/** The person's own record: out as one JSON file. */
export function RecordPage() {
  const [trouble, setTrouble] = useState(false);
  async function download() {
    try {
      const text = JSON.stringify(await exportRecord(), null, 2);
      handOver(text, `lenscap-record-${today()}.json`, 'application/json');
      setTrouble(false);
    } catch (error) {
      console.error('record-not-exported', error);
      setTrouble(true);
    }
  }
  return (
    <section className="card max-w-2xl space-y-3 p-4">
      <h2 className="font-semibold text-lg">{i18n.t('record.title')}</h2>
      <p>{i18n.t('record.explain')}</p>
      <button type="button" className="btn-main" onClick={download}>
        <Icon name="download" /> {i18n.t('record.download')}
      </button>
      <p role="status" className="text-open">
        {trouble && i18n.t('record.notExported')}
      </p>
    </section>
  );
}
