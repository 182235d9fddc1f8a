import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { ledgerMark } from '../utils/extension/ledgerMark.ts';
import { acceptLoss, ledgerFate } from '../utils/ledger/evicted.ts';
import { Icon } from './Icon.tsx';
import { openDashboard } from './openDashboard.ts';
import { useWork } from './useWork.ts';

/** Tells the person when the browser or a cleaning tool threw the record away. It is never greeted as new. */
export default function LossNotice() {
  const [lost, setLost] = useState(false);
  const { working, trouble, run } = useWork<void>();
  useEffect(() => {
    ledgerFate(ledgerMark).then(
      (fate) => setLost(fate === 'lost'),
      (error) => console.error('ledger-fate', error),
    );
  }, []);
  if (!lost) return null;
  return (
    <div role="alert" className="card mb-3 space-y-2 border-open p-4">
      <p className="flex items-center gap-2 font-semibold text-open">
        <Icon name="warning" className="size-5" /> {i18n.t('loss.title')}
      </p>
      <p>{i18n.t('loss.explain')}</p>
      <div className="flex flex-wrap gap-2">
        <button type="button" className="btn-main" onClick={() => openDashboard('record')}>
          {i18n.t('restore.title')}
        </button>
        <button
          type="button"
          className="btn"
          disabled={working}
          onClick={() =>
            void run(async () => {
              await acceptLoss(ledgerMark);
              setLost(false);
            })
          }
        >
          {i18n.t('loss.accept')}
        </button>
      </div>
      <p role="status" className="text-open">
        {trouble}
      </p>
    </div>
  );
}
