import { i18n } from '#i18n';
import { LOOK_AGAIN_DAYS } from '../../utils/catalog/lookAgainOf.ts';
import { changeSettings, onSettingsChanged, readSettings } from '../../utils/extension/settings.ts';
import { SelectField } from '../requests/SelectField.tsx';
import { useFresh } from '../useFresh.ts';
import { useSaving } from '../useSaving.ts';

const CHOICES = [30, 60, LOOK_AGAIN_DAYS, 180, 365];
const NEVER = '0';

/** In the settings: after how many days without a look Lenscap says that a switch deserves another one; or never. */
export function LookAgainChoice() {
  const settings = useFresh('look-again', readSettings, onSettingsChanged);
  const { trouble, save } = useSaving();
  if (!settings) return null;
  return (
    <section className="card max-w-2xl space-y-3 p-4">
      <h3 className="font-semibold">{i18n.t('lookAgain.title')}</h3>
      <p>{i18n.t('lookAgain.why')}</p>
      <div className="flex">
        <SelectField
          label={i18n.t('lookAgain.label')}
          value={String(settings.lookAgainDays ?? LOOK_AGAIN_DAYS)}
          options={[...CHOICES.map(String), NEVER]}
          nameOf={(days) => (days === NEVER ? i18n.t('lookAgain.never') : i18n.t('lookAgain.after', Number(days)))}
          change={(days) => save(changeSettings({ lookAgainDays: Number(days) }))}
        />
      </div>
      <p role="status" className="text-open">
        {trouble}
      </p>
    </section>
  );
}
