import { i18n } from '#i18n';
import { hostOfPlace, type Place } from '../../../utils/ledger/placeOf.ts';
import { MOST_UPLOADS } from '../../../utils/requests/requestTypes.ts';
import { pathTo } from '../../dashboard/useRoute.ts';
import { sizeText } from '../../sizeText.ts';
import type { Audit } from './auditView.ts';
import { numberText } from './numberText.ts';

/** What each place got, the length of a bar for how many; below 768 px each row becomes a card. */
export function PlacesTable({
  places,
  nameOf,
  ask,
}: {
  places: Audit['places'];
  nameOf: (place: Place) => string;
  ask: (place: Place) => void;
}) {
  const most = Math.max(1, ...places.map(({ totals }) => totals.uploads));
  const columns = ['pictures', 'size', 'located', 'cleaned', 'stopped'] as const;
  return (
    <div className="card relative overflow-x-auto">
      <table className="w-full wrap-normal border-collapse max-md:block [&>tbody]:max-md:block">
        <caption className="px-3 pt-2 md:max-lg:px-2 text-start font-semibold max-md:block">
          {i18n.t('audit.places')}
        </caption>
        <thead className="max-md:sr-only">
          <tr className="border-line border-b text-soft text-xs [&>th]:px-3 [&>th]:py-2 md:max-lg:[&>th]:px-2 [&>th]:text-end [&>th]:font-semibold [&>th:first-child]:text-start">
            <th scope="col">{i18n.t('audit.place')}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {i18n.t(`audit.${column}`)}
              </th>
            ))}
            <th scope="col">
              <span className="sr-only">{i18n.t('audit.ask')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {places.map(({ place, totals }) => (
            <tr
              key={place}
              className="border-line border-b last:border-0 max-md:block max-md:py-2 [&>*]:px-3 [&>*]:py-2 md:max-lg:[&>*]:px-2 max-md:[&>*]:block max-md:[&>*]:py-0.5 [&>td]:md:text-end"
            >
              <th scope="row" className="wrap-anywhere min-w-40 text-start">
                {hostOfPlace(place) ? nameOf(place) : <a href={pathTo('services', place)}>{nameOf(place)}</a>}
                <svg aria-hidden="true" width="100%" height="6" className="mt-1 block">
                  <rect
                    width={`${(totals.uploads / most) * 100}%`}
                    height="6"
                    className="fill-soft forced-colors:fill-[CanvasText]"
                  />
                </svg>
              </th>
              {columns.map((column) => (
                <td
                  key={column}
                  className={`whitespace-nowrap ${column === 'located' && totals.located > 0 ? 'font-semibold text-open' : ''}`}
                >
                  <span className="font-normal text-soft md:hidden">
                    {i18n.t(`audit.${column}`)}
                    {i18n.t('common.colon')}{' '}
                  </span>
                  {column === 'size'
                    ? sizeText(totals.bytes)
                    : numberText(column === 'pictures' ? totals.uploads : totals[column])}
                </td>
              ))}
              <td className="md:min-w-44">
                {totals.uploads > 0 && (
                  <button type="button" className="btn" onClick={() => ask(place)}>
                    {totals.uploads > MOST_UPLOADS
                      ? i18n.t('audit.askNewest', [numberText(MOST_UPLOADS), numberText(totals.uploads)])
                      : i18n.t('audit.askToDelete', totals.uploads)}
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
