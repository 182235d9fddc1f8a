import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { i18n } from '#i18n';
import type { ServiceRow } from '../../utils/catalog/toRow.ts';
import { listServices } from '../../utils/extension/catalogue.ts';
import { RecordTrouble } from '../RecordTrouble.tsx';
import { useStandings } from '../standings.ts';
import { MOST_COMPARED } from './mostCompared.ts';
import { ServiceFilters } from './ServiceFilters.tsx';
import { ServiceTable } from './ServiceTable.tsx';
import { serviceSearch } from './searchServices.ts';
import { NO_FILTER, passes } from './serviceFilter.ts';
import { pathTo } from './useRoute.ts';

/** Every service of the catalogue with the person's state: searched with typos, filtered, compared. */
export function ServicesPage() {
  const [rows, setRows] = useState<readonly ServiceRow[]>();
  const [broken, setBroken] = useState(false);
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState(NO_FILTER);
  const [compared, setCompared] = useState<readonly string[]>([]);
  const { standings, trouble } = useStandings();
  const words = useDeferredValue(query);
  useEffect(() => {
    listServices().then(setRows, (error) => {
      console.error('catalogue-list', error);
      setBroken(true);
    });
  }, []);
  const search = useMemo(() => serviceSearch(rows ?? []), [rows]);
  if (broken) return <p className="card p-4">{i18n.t('popup.serviceBroken')}</p>;
  if (!rows) return <p className="text-soft">{i18n.t('common.loading')}</p>;

  const found = search(words).filter((row) => passes(row, standings.get(row.id)?.standing ?? 'unsaid', filter));
  return (
    <>
      <h2 className="mb-3 font-semibold text-lg">{i18n.t('dashboard.services')}</h2>
      <ServiceFilters rows={rows} query={query} filter={filter} search={setQuery} change={setFilter} />
      <RecordTrouble trouble={trouble} />
      <div className="mb-2 flex min-h-8 flex-wrap items-center gap-3">
        <p role="status" className="text-soft text-xs">
          {i18n.t('services.count', found.length)}
        </p>
        {compared.length > 1 && (
          <a className="btn no-underline" href={pathTo('compare', ...compared)}>
            {i18n.t('services.compare', compared.length)}
          </a>
        )}
      </div>
      {found.length === 0 ? (
        <p className="card p-4">{i18n.t('services.none')}</p>
      ) : (
        <ServiceTable
          rows={found}
          standings={standings}
          compared={compared}
          full={compared.length >= MOST_COMPARED}
          compare={(id, on) => setCompared((ids) => (on ? [...ids, id] : ids.filter((other) => other !== id)))}
        />
      )}
    </>
  );
}
