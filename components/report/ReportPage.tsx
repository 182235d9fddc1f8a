import { i18n } from '#i18n';
import type { Service } from '../../utils/catalog/serviceSchema.ts';
import { loadService } from '../../utils/extension/catalogue.ts';
import { hostOfPlace } from '../../utils/ledger/placeOf.ts';
import { type ReportPart, reportOf } from '../../utils/ledger/reportOf.ts';
import { pathTo } from '../dashboard/useRoute.ts';
import { Icon } from '../Icon.tsx';
import { formatInstant } from '../locale.ts';
import { RecordTrouble } from '../RecordTrouble.tsx';
import { useLedger } from '../record.ts';
import { PartReport } from './PartReport.tsx';

async function read(service: string | undefined) {
  const report = await reportOf(service);
  const ids = report.parts.flatMap(({ place }) =>
    place !== undefined && hostOfPlace(place) === undefined ? [place] : [],
  );
  const loaded = await Promise.all(ids.map(async (id) => [id, await loadService(id).catch(() => undefined)] as const));
  return { ...report, services: new Map<string, Service | undefined>(loaded) };
}

/** "What I told whom, when, and what came back", for one service or for everything; prints to a clean page. */
export default function ReportPage({ service }: { service: string | undefined }) {
  const { value, trouble } = useLedger(`report:${service}`, async () => ({
    ...(await read(service)),
    madeAt: new Date().toISOString(),
  }));
  const nameOf = ({ place }: ReportPart) =>
    place === undefined ? i18n.t('report.others') : (hostOfPlace(place) ?? value?.services.get(place)?.name ?? place);
  const parts = value?.parts.toSorted((a, b) => nameOf(a).localeCompare(nameOf(b))) ?? [];
  return (
    <article className="max-w-3xl space-y-4">
      <div className="flex flex-wrap items-center gap-3 print:hidden">
        <a className="me-auto" href={service ? pathTo('services', service) : pathTo('record')}>
          ← {i18n.t(service ? 'report.backToService' : 'record.title')}
        </a>
        <button type="button" className="btn-main" disabled={!value} onClick={() => window.print()}>
          {i18n.t('report.print')}
        </button>
      </div>
      <header>
        <h2 className="font-semibold text-xl">{i18n.t('report.title')}</h2>
        {value && <p className="text-soft">{i18n.t('report.made', [formatInstant(value.madeAt)])}</p>}
      </header>
      <RecordTrouble trouble={trouble} />
      {!value && !trouble && <p className="text-soft">{i18n.t('common.loading')}</p>}
      {value && parts.length === 0 && <p className="card p-4">{i18n.t('report.nothing')}</p>}
      {value && value.damaged.length > 0 && (
        <p className="flex items-center gap-1.5 text-open">
          <Icon name="warning" /> {i18n.t('report.damaged', value.damaged.length)}
        </p>
      )}
      {parts.map((part) => (
        <PartReport
          key={part.place ?? ''}
          part={part}
          name={nameOf(part)}
          service={part.place === undefined ? undefined : value?.services.get(part.place)}
        />
      ))}
    </article>
  );
}
