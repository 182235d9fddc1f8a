import { type ReactNode, useEffect, useState } from 'react';
import { i18n } from '#i18n';
import type { Service } from '../../utils/catalog/serviceSchema.ts';
import { toRow } from '../../utils/catalog/toRow.ts';
import { loadService } from '../../utils/extension/catalogue.ts';
import { StandingMark } from '../StandingMark.tsx';
import { Words } from '../service/Words.tsx';
import { useStandings } from '../standings.ts';
import { word } from '../word.ts';
import { MOST_COMPARED } from './mostCompared.ts';
import { pathTo } from './useRoute.ts';

/** Up to four services side by side, below 640 px one under the other: which of these does not train on my pictures? */
export function ComparePage({ ids }: { ids: readonly string[] }) {
  const [services, setServices] = useState<readonly Service[]>();
  const { standings } = useStandings();
  const key = ids.slice(0, MOST_COMPARED).join('/');
  useEffect(() => {
    let here = true;
    Promise.allSettled(key.split('/').map(loadService)).then((results) => {
      if (here) setServices(results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : [])));
    });
    return () => {
      here = false;
    };
  }, [key]);
  if (!services) return <p className="text-soft">{i18n.t('common.loading')}</p>;

  const unknown = i18n.t('common.unknown');
  const lines: ReadonlyArray<[string, (service: Service) => ReactNode]> = [
    [i18n.t('services.learns'), (service) => <strong>{word('learns', toRow(service).learns)}</strong>],
    [i18n.t('services.yours'), ({ id }) => <StandingMark standing={standings.get(id)?.standing ?? 'unsaid'} />],
    [word('trait', 'trainingSwitch'), (service) => i18n.t(toRow(service).trainingSwitch ? 'common.yes' : 'common.no')],
    [
      word('trait', 'publicByDefault'),
      (service) => i18n.t(toRow(service).publicByDefault ? 'common.yes' : 'common.notFound'),
    ],
    [i18n.t('topic.deletion_account'), (service) => word('deletionWay', toRow(service).deletion)],
    [
      i18n.t('section.retention'),
      ({ retention }) =>
        retention.length ? (
          <ul className="space-y-1">
            {retention.map(({ what, text }) => (
              <li key={what + text}>
                <Words className="text-soft">
                  {what}
                  {i18n.t('common.colon')}
                </Words>{' '}
                <Words>{text}</Words>
              </li>
            ))}
          </ul>
        ) : (
          unknown
        ),
    ],
    [i18n.t('section.recipients'), ({ recipients }) => recipients.map(({ name }) => name).join(', ') || unknown],
    [i18n.t('section.contact'), ({ contacts }) => contacts[0]?.value ?? unknown],
  ];
  return (
    <div className="space-y-3">
      <a className="block w-fit" href={pathTo('services')}>
        ← {i18n.t('dashboard.services')}
      </a>
      <h2 className="font-semibold text-lg">{i18n.t('services.side')}</h2>
      <div className="card overflow-x-auto">
        <table className="w-full table-fixed border-collapse max-sm:block sm:min-w-160 [&>tbody]:max-sm:block">
          <thead className="max-sm:hidden">
            <tr className="border-line border-b [&>*]:px-3 [&>*]:py-2 [&>*]:text-start">
              <td className="w-40" />
              {services.map(({ id, name }) => (
                <th key={id} scope="col">
                  <a href={pathTo('services', id)}>{name}</a>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(([title, cell], line) => (
              <tr
                key={title}
                className="border-line border-b last:border-0 max-sm:block max-sm:py-2 [&>*]:px-3 [&>*]:py-2 [&>*]:align-top max-sm:[&>*]:block max-sm:[&>*]:py-1"
              >
                <th scope="row" className="text-start font-semibold text-soft text-xs">
                  {title}
                </th>
                {services.map((service) => (
                  <td key={service.id}>
                    {/* Without room for columns, each cell says whose it is; one link to each service is enough. */}
                    <div className="font-semibold sm:hidden">
                      {line === 0 ? <a href={pathTo('services', service.id)}>{service.name}</a> : service.name}
                    </div>
                    {cell(service)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
