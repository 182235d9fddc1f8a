import { i18n } from '#i18n';
import type { Service } from '../../utils/catalog/serviceSchema.ts';
import { pathTo } from '../dashboard/useRoute.ts';
import { DeletionFacts } from './DeletionFacts.tsx';
import { RouteSteps } from './RouteSteps.tsx';
import { ServiceContext } from './serviceContext.ts';
import { Words } from './Words.tsx';

/** How to delete a picture on the service oneself, before or beside the letter; says so where no way is known. */
export function DeletionSteps({ service }: { service: Service }) {
  const controls = service.controls.filter(({ topic }) => topic === 'deletion-content');
  return (
    <ServiceContext value={service}>
      <section className="card space-y-3 p-4">
        <h3 className="font-semibold">{i18n.t('oops.steps', [service.name])}</h3>
        {controls.length === 0 && (
          <p>
            {i18n.t('oops.noSteps', [service.name])}{' '}
            <a href={pathTo('services', service.id)}>{i18n.t('section.deletion')}</a>
          </p>
        )}
        {controls.map((control) => (
          <article key={control.id} className="space-y-2" aria-label={control.name}>
            <h4 className="font-semibold">
              <Words>{control.name}</Words>
            </h4>
            <RouteSteps control={control} />
            {control.deletion && <DeletionFacts deletion={control.deletion} />}
          </article>
        ))}
        <p className="text-soft text-xs">{i18n.t('oops.both')}</p>
      </section>
    </ServiceContext>
  );
}
