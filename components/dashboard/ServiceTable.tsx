import { i18n } from '#i18n';
import type { ServiceRow } from '../../utils/catalog/toRow.ts';
import { formatDate } from '../locale.ts';
import { StandingMark } from '../StandingMark.tsx';
import type { Standings } from '../standings.ts';
import { word } from '../word.ts';
import { pathTo } from './useRoute.ts';

/** The list of services as a table; below 640 px each row becomes a card. */
export function ServiceTable({
  rows,
  standings,
  compared,
  full,
  compare,
}: {
  rows: readonly ServiceRow[];
  standings: Standings;
  compared: readonly string[];
  /** No more services fit into the comparison. */
  full: boolean;
  compare: (id: string, on: boolean) => void;
}) {
  return (
    <div className="card overflow-x-auto">
      <table className="w-full border-collapse text-start max-sm:block [&>tbody]:max-sm:block">
        <thead className="max-sm:sr-only">
          <tr className="wrap-normal border-line border-b text-soft text-xs [&>th]:px-3 [&>th]:py-2 sm:max-lg:[&>th]:px-2 [&>th]:text-start [&>th]:font-semibold">
            <th scope="col">{i18n.t('services.name')}</th>
            <th scope="col">{i18n.t('services.learns')}</th>
            <th scope="col">{i18n.t('services.yours')}</th>
            <th scope="col">{i18n.t('services.checked')}</th>
            <th scope="col">{i18n.t('services.side')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const mine = standings.get(row.id);
            const chosen = compared.includes(row.id);
            return (
              <tr
                key={row.id}
                className="border-line border-b last:border-0 max-sm:block max-sm:py-2 [&>*]:px-3 [&>*]:py-2 sm:max-lg:[&>*]:px-2 [&>*]:align-top max-sm:[&>*]:block max-sm:[&>*]:py-0.5"
              >
                <th scope="row" className="text-start font-normal">
                  <a href={pathTo('services', row.id)} className="font-semibold">
                    {row.name}
                  </a>
                  {row.status !== 'active' && (
                    <span className="ms-2 text-unsure text-xs">{word('serviceStatus', row.status)}</span>
                  )}
                  <div className="text-soft text-xs">{row.hosts.join(' · ')}</div>
                </th>
                <td>{word('learns', row.learns)}</td>
                <td className="lg:whitespace-nowrap">
                  <StandingMark standing={mine?.standing ?? 'unsaid'} />
                  {mine?.since && mine.standing !== 'unsaid' && (
                    <div className="text-soft text-xs">{formatDate(mine.since)}</div>
                  )}
                </td>
                <td className="text-soft text-xs lg:whitespace-nowrap">
                  <span className="sm:hidden">{i18n.t('services.checked')} </span>
                  {formatDate(row.lastChecked)}
                </td>
                <td>
                  <label className="flex items-center gap-2">
                    <input
                      type="checkbox"
                      className="size-5 shrink-0"
                      checked={chosen}
                      disabled={full && !chosen}
                      onChange={(event) => compare(row.id, event.target.checked)}
                    />
                    <span className="sm:sr-only">{i18n.t('services.choose', [row.name])}</span>
                  </label>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
