import { i18n } from '#i18n';
import { pathTo } from '../dashboard/useRoute.ts';

const STEPS = [
  ['look', 'services'],
  ['ask', 'requests'],
  ['check', 'pictures'],
  ['recognise', 'settings'],
] as const;

/** What a person can do here who has not done anything yet. */
export function FirstSteps() {
  return (
    <section className="card max-w-3xl space-y-3 p-4">
      <h3 className="font-semibold">{i18n.t('overview.emptyTitle')}</h3>
      <p>{i18n.t('overview.emptyHint')}</p>
      <ul className="list-disc space-y-1.5 ps-5">
        {STEPS.map(([step, page]) => (
          <li key={step}>
            <a href={pathTo(page)}>{i18n.t(`overview.first.${step}`)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
