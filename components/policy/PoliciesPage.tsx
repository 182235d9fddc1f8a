import { i18n } from '#i18n';
import { readings } from '../../utils/ledger/readings.ts';
import { useLedger } from '../record.ts';
import { PasteText } from './PasteText.tsx';
import { SavedReadings } from './SavedReadings.tsx';
import { fromRow } from './savedReading.ts';

/** The readings the person saved, by site and date; and a text they paste. */
export default function PoliciesPage() {
  const { value, trouble } = useLedger('readings', async () => {
    const rows = (await readings()).readings;
    const saved = rows.flatMap((row) => fromRow(row) ?? []);
    return { saved, unreadable: rows.length - saved.length };
  });
  return (
    <div className="max-w-2xl space-y-4">
      <h2 className="font-semibold text-lg">{i18n.t('dashboard.policies')}</h2>
      {trouble && <p className="text-open">{trouble}</p>}
      {value && value.unreadable > 0 && <p className="text-unsure">{i18n.t('policy.unreadable', value.unreadable)}</p>}
      {value?.saved.length === 0 && <p className="text-soft">{i18n.t('policy.noneSaved')}</p>}
      {value && <SavedReadings saved={value.saved} />}
      <PasteText />
    </div>
  );
}
