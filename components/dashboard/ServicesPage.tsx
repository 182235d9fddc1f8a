import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { i18n } from '#i18n';
import type { Standing } from '../../utils/catalog/standingOf.ts';
import type { ServiceRow } from '../../utils/catalog/toRow.ts';
import type { Learns } from '../../utils/catalog/trainingHeadline.ts';
import { listServices } from '../../utils/extension/catalogue.ts';
import { formatDate } from '../locale.ts';
import { useStandings } from '../record.ts';
import { StandingMark } from '../StandingMark.tsx';
import { word } from '../word.ts';
import { serviceSearch } from './searchServices.ts';
import { pathTo } from './useRoute.ts';

const STANDINGS: readonly Standing[] = ['exposed', 'protected', 'unsaid'];

function Choice<T extends string>({
  label,
  value,
  options,
  text,
  choose,
}: {
  label: string;
  value: T | '';
  options: readonly T[];
  text: (option: T) => string;
  choose: (value: T | '') => void;
}) {
  return (
    <label className="flex flex-col gap-0.5 text-soft text-xs">
      {label}
      <select className="field text-sm" value={value} onChange={(event) => choose(event.target.value as T | '')}>
        <option value="">{i18n.t('services.all')}</option>
        {options.map((option) => (
          <option key={option} value={option}>
            {text(option)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Every service of the catalogue with the person's state: searched with typos, filtered by answer and by state. */
export function ServicesPage() {
  const [rows, setRows] = useState<readonly ServiceRow[]>([]);
  const [query, setQuery] = useState('');
  const [learns, setLearns] = useState<Learns | ''>('');
  const [mine, setMine] = useState<Standing | ''>('');
  const { standings, trouble } = useStandings();
  const shown = useDeferredValue(query);
  useEffect(() => {
    listServices().then(setRows, (error) => console.error('catalogue-list', error));
  }, []);

  const search = useMemo(() => serviceSearch(rows), [rows]);
  const answers = useMemo(() => [...new Set(rows.map((row) => row.learns))].sort(), [rows]);
  const standingOf = (id: string): Standing => standings.get(id)?.standing ?? 'unsaid';
  const found = search(shown).filter(
    (row) => (!learns || row.learns === learns) && (!mine || standingOf(row.id) === mine),
  );
  return (
    <>
      <search className="mb-3 flex flex-wrap items-end gap-3">
        <label className="flex min-w-60 flex-1 flex-col gap-0.5 text-soft text-xs">
          {i18n.t('services.search')}
          <input
            type="search"
            className="field text-sm"
            value={query}
            onChange={(event) => setQuery(event.target.value)}
          />
        </label>
        <Choice
          label={i18n.t('services.learns')}
          value={learns}
          options={answers}
          text={(option) => word('learns', option)}
          choose={setLearns}
        />
        <Choice
          label={i18n.t('services.yours')}
          value={mine}
          options={STANDINGS}
          text={(option) => word('standing', option)}
          choose={setMine}
        />
      </search>
      {trouble && <p className="card mb-3 p-3">{i18n.t('popup.recordBroken')}</p>}
      <p role="status" className="mb-2 text-soft text-xs">
        {rows.length > 0 && i18n.t('services.count', found.length)}
      </p>
      {rows.length > 0 && found.length === 0 && <p className="card p-4">{i18n.t('services.none')}</p>}
      {found.length > 0 && (
        <div className="card overflow-x-auto">
          <table className="w-full border-collapse text-start">
            <thead>
              <tr className="border-line border-b text-soft text-xs [&>th]:px-3 [&>th]:py-2 [&>th]:text-start [&>th]:font-semibold">
                <th scope="col">{i18n.t('services.name')}</th>
                <th scope="col">{i18n.t('services.learns')}</th>
                <th scope="col">{i18n.t('services.yours')}</th>
                <th scope="col">{i18n.t('services.checked')}</th>
              </tr>
            </thead>
            <tbody>
              {found.map((row) => (
                <tr key={row.id} className="border-line border-b last:border-0 [&>*]:px-3 [&>*]:py-2 [&>*]:align-top">
                  <th scope="row" className="text-start font-normal">
                    <a href={pathTo('services', row.id)} className="font-semibold">
                      {row.name}
                    </a>
                    <div className="text-soft text-xs">{row.hosts.join(' · ')}</div>
                  </th>
                  <td>{word('learns', row.learns)}</td>
                  <td>
                    <StandingMark standing={standingOf(row.id)} />
                    {standings.get(row.id)?.lastSaid && (
                      <div className="text-soft text-xs">{formatDate(standings.get(row.id)?.lastSaid ?? '')}</div>
                    )}
                  </td>
                  <td className="whitespace-nowrap text-soft">{formatDate(row.lastChecked)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}
