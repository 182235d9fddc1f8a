import { i18n } from '#i18n';
import { Icon, type IconName } from '../Icon.tsx';
import { openDashboard } from '../openDashboard.ts';

const STEPS: ReadonlyArray<{ icon: IconName; step: 'look' | 'say' | 'keep' }> = [
  { icon: 'eye', step: 'look' },
  { icon: 'shield', step: 'say' },
  { icon: 'download', step: 'keep' },
];

/** The one quiet page after installing: what Lenscap does, what it may see (nothing yet), and the way on. */
export function Welcome() {
  return (
    <main className="mx-auto max-w-2xl space-y-5 px-5 py-12">
      <h1 className="font-semibold text-2xl">{i18n.t('welcome.title')}</h1>
      <p className="text-lg">{i18n.t('welcome.what')}</p>
      <ol className="space-y-3">
        {STEPS.map(({ icon, step }) => (
          <li key={step} className="card flex gap-3 p-4">
            <Icon name={icon} className="mt-0.5 size-6 text-safe" />
            <div>
              <h2 className="font-semibold">{i18n.t(`welcome.${step}.title`)}</h2>
              <p>{i18n.t(`welcome.${step}.text`)}</p>
            </div>
          </li>
        ))}
      </ol>
      <p className="text-soft">{i18n.t('welcome.promise')}</p>
      <div className="flex flex-wrap gap-2">
        <button type="button" className="btn-main" onClick={() => openDashboard('services')}>
          {i18n.t('welcome.services')}
        </button>
        <button type="button" className="btn" onClick={() => openDashboard('settings')}>
          {i18n.t('recognise.title')}
        </button>
      </div>
    </main>
  );
}
