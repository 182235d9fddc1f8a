import { i18n } from '#i18n';
import { pathTo } from '../dashboard/useRoute.ts';
import { Icon } from '../Icon.tsx';
import { formatDate } from '../locale.ts';
import { auditView } from '../pictures/audit/auditView.ts';
import { numberText } from '../pictures/audit/numberText.ts';
import { TimeBars } from '../pictures/audit/TimeBars.tsx';
import { RecordTrouble } from '../RecordTrouble.tsx';
import { requestNeeds, waitingOf } from '../requests/requestNeeds.ts';
import { ControlsSummary } from './ControlsSummary.tsx';
import { FirstSteps } from './FirstSteps.tsx';
import { Lately } from './Lately.tsx';
import { NeedsList } from './NeedsList.tsx';
import { type OverviewData, useOverview } from './useOverview.ts';

/** The dashboard's first page: what needs the person today, what is in order, what happened lately. */
export default function OverviewPage() {
  const { value, trouble } = useOverview();
  return (
    <div className="space-y-3">
      <h2 className="font-semibold text-lg">{i18n.t('dashboard.overview')}</h2>
      <RecordTrouble trouble={trouble} />
      {!value && !trouble && <p className="text-soft">{i18n.t('common.loading')}</p>}
      {value && (value.empty ? <FirstSteps /> : <Present data={value} />)}
    </div>
  );
}

function Present({ data }: { data: OverviewData }) {
  const { needs, others } = requestNeeds(data.requests, Temporal.Now.instant());
  return (
    <div className="grid items-start gap-3 md:grid-cols-2 [&>figure]:p-4">
      <NeedsList data={data} requests={needs} />
      <div className="space-y-3">
        {data.all > 0 && <ControlsSummary overview={data} />}
        <InOrder data={data} waiting={waitingOf(others)} />
      </div>
      {data.sums.length > 0 && <UploadsOverTime data={data} />}
      <Lately data={data} />
    </div>
  );
}

function InOrder({ data, waiting }: { data: OverviewData; waiting: number }) {
  const lines = [
    ...(waiting > 0 ? [{ href: pathTo('requests'), text: i18n.t('overview.waiting', waiting) }] : []),
    ...(data.backup.last && !data.backup.due
      ? [{ href: pathTo('record'), text: i18n.t('overview.backupFresh', [formatDate(data.backup.last.at)]) }]
      : []),
  ];
  if (lines.length === 0) return null;
  return (
    <section className="card space-y-2 p-4">
      <h3 className="font-semibold">{i18n.t('overview.inOrder')}</h3>
      <ul className="space-y-1">
        {lines.map(({ href, text }) => (
          <li key={href} className="flex items-center gap-2">
            <span className="text-safe">
              <Icon name="check" />
            </span>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function UploadsOverTime({ data }: { data: OverviewData }) {
  const thisMonth = Temporal.Now.plainDateISO('UTC').toPlainYearMonth().toString();
  const { times } = auditView(data.sums, { period: 'year' }, thisMonth);
  return (
    <TimeBars
      title={i18n.t('audit.pictures')}
      bars={times.map(({ time, totals }) => ({ time, value: totals.uploads, part: totals.located }))}
      show={numberText}
      partName={i18n.t('audit.located')}
    />
  );
}
