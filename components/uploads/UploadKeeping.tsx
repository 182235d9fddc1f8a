import { useState } from 'react';
import { i18n } from '#i18n';
import { setJob } from '../../utils/extension/jobs.ts';
import { countOldUploads, keepUploadsFor, uploadMonths } from '../../utils/ledger/forgetOldUploads.ts';
import { RecordTrouble } from '../RecordTrouble.tsx';
import { useLedger } from '../record.ts';
import { ledgerSentence } from '../recordPage/ledgerSentence.ts';
import { SelectField } from '../requests/SelectField.tsx';

const CHOICES = [1, 3, 6, 12, 24] as const;
const NEVER = '';

/** In the settings: after how many months noted uploads are forgotten by themselves; never, unless the person says so. */
export function UploadKeeping() {
  const { value, trouble } = useLedger('keeping', async () => ({ months: await uploadMonths() }));
  const [asked, setAsked] = useState<{ months: number; old: number }>();
  const [failed, setFailed] = useState('');

  async function keepFor(months: number | undefined) {
    setAsked(undefined);
    setFailed('');
    try {
      await keepUploadsFor(months);
      // The worker forgets what is too old at once, and looks again every day.
      await setJob('forget-uploads', months === undefined ? undefined : Date.now());
    } catch (error) {
      setFailed(ledgerSentence(error));
    }
  }
  /** Erasing cannot be undone, so a choice that erases something is asked about with its number. */
  async function choose(text: string) {
    if (text === NEVER) return keepFor(undefined);
    const months = Number(text);
    try {
      const old = await countOldUploads(Temporal.Now.zonedDateTimeISO(), months);
      if (old > 0) setAsked({ months, old });
      else await keepFor(months);
    } catch (error) {
      setFailed(ledgerSentence(error));
    }
  }

  if (!value) return <RecordTrouble trouble={trouble} />;
  const chosen = asked?.months ?? value.months;
  return (
    <section className="card max-w-2xl space-y-3 p-4">
      <h3 className="font-semibold">{i18n.t('keeping.title')}</h3>
      <p>{i18n.t('keeping.how')}</p>
      <div className="flex">
        <SelectField
          label={i18n.t('keeping.label')}
          value={String(chosen ?? NEVER)}
          options={[NEVER, ...CHOICES.map(String)]}
          nameOf={(months) => (months === NEVER ? i18n.t('keeping.never') : i18n.t('keeping.after', Number(months)))}
          change={(months) => void choose(months)}
        />
      </div>
      <div role="status">
        {asked && (
          <div className="space-y-2 rounded-lg bg-sunken p-3">
            <p>{i18n.t('keeping.old', asked.old)}</p>
            <div className="flex flex-wrap gap-2">
              <button type="button" className="btn text-open" onClick={() => void keepFor(asked.months)}>
                {i18n.t('keeping.eraseNow')}
              </button>
              <button type="button" className="btn" onClick={() => setAsked(undefined)}>
                {i18n.t('common.cancel')}
              </button>
            </div>
          </div>
        )}
        {failed && <p className="text-open">{failed}</p>}
      </div>
    </section>
  );
}
