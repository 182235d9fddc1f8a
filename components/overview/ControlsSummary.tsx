import { i18n } from '#i18n';
import { Icon } from '../Icon.tsx';
import { numberText } from '../pictures/audit/numberText.ts';
import { word } from '../word.ts';
import type { Overview } from './overviewOf.ts';

/** The one number, and the same by topic: a bar for the eye beside the figures everybody can read. */
export function ControlsSummary({ overview }: { overview: Overview }) {
  const { protecting, all, services, topics } = overview;
  return (
    <section className="card space-y-3 p-4">
      <h3 className="font-semibold">{i18n.t('overview.number')}</h3>
      <p className="flex flex-wrap items-baseline gap-x-2">
        <span className="inline-flex items-baseline gap-2 font-semibold text-2xl">
          <Icon name="shield" className="size-6 translate-y-1 text-safe" />
          {i18n.t('overview.ofAll', [numberText(protecting), numberText(all)])}
        </span>
        <span className="text-soft">{i18n.t('overview.onServices', services)}</span>
      </p>
      <table className="w-full table-fixed [&_td]:py-1 [&_th]:py-1">
        <caption className="sr-only">{i18n.t('overview.byTopic')}</caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">{i18n.t('overview.topic')}</th>
            <th scope="col">{i18n.t('overview.number')}</th>
          </tr>
        </thead>
        <tbody>
          {topics.map((count) => (
            <tr key={count.topic}>
              <th scope="row" className="pe-3 text-start font-normal">
                {word('topic', count.topic)}
              </th>
              <td className="w-1/2">
                <span className="flex items-center gap-2">
                  <svg aria-hidden="true" className="h-2.5 w-0 grow rounded-full bg-sunken forced-colors:border">
                    <rect
                      width={`${(100 * count.protecting) / count.all}%`}
                      height="100%"
                      className="fill-safe forced-colors:fill-[CanvasText]"
                    />
                  </svg>
                  <span className="w-12 text-end text-soft text-xs tabular-nums">
                    {i18n.t('overview.ofAll', [numberText(count.protecting), numberText(count.all)])}
                  </span>
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
