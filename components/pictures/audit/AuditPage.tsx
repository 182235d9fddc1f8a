import { useState } from 'react';
import { i18n } from '#i18n';
import { uploadSums } from '../../../utils/ledger/sums/uploadSums.ts';
import { pathTo } from '../../dashboard/useRoute.ts';
import { RecordTrouble } from '../../RecordTrouble.tsx';
import { useLedger } from '../../record.ts';
import { sizeText } from '../../sizeText.ts';
import { AuditFilters } from './AuditFilters.tsx';
import { askToDelete } from './askToDelete.ts';
import { askToDeletePicture } from './askToDeletePicture.ts';
import { type AuditFilter, auditView } from './auditView.ts';
import { numberText } from './numberText.ts';
import { PlacesTable } from './PlacesTable.tsx';
import { Repeats } from './Repeats.tsx';
import { TimeBars } from './TimeBars.tsx';
import { Totals } from './Totals.tsx';
import { usePlaceNames } from './usePlaceNames.ts';
import { WhoHas } from './WhoHas.tsx';

const MOST_REPEATS = 50;

/** Which pictures went where: by place and over time, and the way to ask for them to be deleted. */
export default function AuditPage() {
  const { value, trouble } = useLedger('audit', () => uploadSums(MOST_REPEATS));
  const [filter, setFilter] = useState<AuditFilter>({ period: 'all' });
  const [notAsked, setNotAsked] = useState(false);
  const nameOf = usePlaceNames();
  return (
    <div className="space-y-3">
      <h2 className="font-semibold text-lg">{i18n.t('audit.title')}</h2>
      <WhoHas />
      <RecordTrouble trouble={trouble} />
      {!value && !trouble && <p className="text-soft">{i18n.t('common.loading')}</p>}
      {value?.sums.length === 0 && <Empty />}
      {value && value.sums.length > 0 && audit()}
    </div>
  );

  function audit() {
    const { sums, repeats, allRepeats } = value as NonNullable<typeof value>;
    const thisMonth = Temporal.Now.plainDateISO('UTC').toPlainYearMonth().toString();
    const { from, total, times, places } = auditView(sums, filter, thisMonth);
    const allPlaces = [...new Set(sums.map(({ place }) => place))].sort((a, b) => nameOf(a).localeCompare(nameOf(b)));
    const begun = (asking: Promise<void>) =>
      void asking.catch((error) => {
        console.error('request-not-begun', error);
        setNotAsked(true);
      });
    return (
      <>
        <AuditFilters filter={filter} places={allPlaces} nameOf={nameOf} change={setFilter} />
        {total.uploads + total.stopped === 0 ? (
          <p className="card p-4">{i18n.t('audit.nothingThen')}</p>
        ) : (
          <>
            <Totals total={total} />
            <div className="grid gap-3 md:grid-cols-2">
              <TimeBars
                title={i18n.t('audit.pictures')}
                bars={times.map(({ time, totals }) => ({ time, value: totals.uploads, part: totals.located }))}
                show={numberText}
                partName={i18n.t('audit.located')}
              />
              <TimeBars
                title={i18n.t('audit.size')}
                bars={times.map(({ time, totals }) => ({ time, value: totals.bytes, part: 0 }))}
                show={sizeText}
              />
            </div>
            <p role="status" className="text-open">
              {notAsked && i18n.t('audit.notAsked')}
            </p>
            <PlacesTable places={places} nameOf={nameOf} ask={(place) => begun(askToDelete(place, from))} />
          </>
        )}
        <Repeats
          repeats={repeats}
          all={allRepeats}
          nameOf={nameOf}
          ask={(sha256, place) => begun(askToDeletePicture(sha256, place))}
        />
      </>
    );
  }
}

function Empty() {
  return (
    <section className="card max-w-3xl space-y-2 p-4">
      <h3 className="font-semibold">{i18n.t('audit.emptyTitle')}</h3>
      <p>{i18n.t('audit.emptyHint')}</p>
      <p className="text-soft">{i18n.t('audit.emptyNever')}</p>
      <p className="flex flex-wrap gap-x-4">
        <a href={pathTo('settings')}>{i18n.t('dashboard.settings')}</a>
        <a href={pathTo('pictures')}>{i18n.t('pictures.title')}</a>
      </p>
    </section>
  );
}
