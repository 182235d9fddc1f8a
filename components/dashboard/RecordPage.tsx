import { useState } from 'react';
import { i18n } from '#i18n';
import { exportRecord } from '../../utils/ledger/exportRecord.ts';
import { Icon } from '../Icon.tsx';
import { today } from '../locale.ts';

/** Hands the person a file without a network: a blob address that is given up at once after the click. */
function handOver(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** The person's own record: out as one JSON file. */
export function RecordPage() {
  const [trouble, setTrouble] = useState(false);
  async function download() {
    try {
      handOver(JSON.stringify(await exportRecord(), null, 2), `lenscap-record-${today()}.json`);
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
