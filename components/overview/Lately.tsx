import { i18n } from '#i18n';
import type { Row } from '../../utils/ledger/rowSchemas.ts';
import { pathTo } from '../dashboard/useRoute.ts';
import { formatInstant } from '../locale.ts';
import { word } from '../word.ts';
import type { OverviewData } from './useOverview.ts';

interface Line {
  title: string;
  href: string;
  text: string;
}

function lineOf(row: Row, { facts, companies }: OverviewData): Line | undefined {
  if (row.kind === 'statement' || row.kind === 'observation') {
    const service = facts.get(row.serviceId);
    const topic = service?.controls.find(({ id }) => id === row.controlId)?.topic;
    const said = row.kind === 'statement';
    const text = said
      ? i18n.t('overview.said', [word('standing', row.state)])
      : i18n.t(row.afterReload ? 'standing.seenAgain' : 'standing.seen', [word('state', row.state)]);
    return {
      title: service?.name ?? row.serviceId,
      href: pathTo('services', row.serviceId),
      text: topic ? `${word('topic', topic)} · ${text}` : text,
    };
  }
  if (row.kind === 'request' || row.kind === 'request-event') {
    const id = row.kind === 'request' ? row.id : row.requestId;
    const company = companies.get(id);
    if (company === undefined) return;
    const text = row.kind === 'request' ? i18n.t('overview.requestMade') : word('requestEvent', row.event);
    return { title: company, href: pathTo('requests', id), text };
  }
  if (row.kind === 'reading') return { title: row.host, href: pathTo('policies'), text: i18n.t('overview.policyRead') };
}

/** The newest of what the person did and Lenscap saw. */
export function Lately({ data }: { data: OverviewData }) {
  const lines = data.lately.map((row) => ({ row, line: lineOf(row, data) })).filter(({ line }) => line);
  if (lines.length === 0) return null;
  return (
    <section className="card space-y-2 p-4">
      <h3 className="font-semibold">{i18n.t('overview.lately')}</h3>
      <ul className="divide-y divide-line">
        {lines.map(({ row, line }) => (
          <li key={row.id} className="flex flex-wrap items-baseline gap-x-2 py-1.5">
            <a href={line?.href}>{line?.title}</a>
            <span>{line?.text}</span>
            <time dateTime={row.at} className="ms-auto text-soft text-xs">
              {formatInstant(row.at)}
            </time>
          </li>
        ))}
      </ul>
    </section>
  );
}
