import { i18n } from '#i18n';
import type { Place } from '../../../utils/ledger/placeOf.ts';
import { word } from '../../word.ts';
import { type AuditFilter, PERIODS, type Period } from './auditView.ts';

/** One place or all, and how far back. */
export function AuditFilters({
  filter,
  places,
  nameOf,
  change,
}: {
  filter: AuditFilter;
  places: readonly Place[];
  nameOf: (place: Place) => string;
  change: (filter: AuditFilter) => void;
}) {
  return (
    <search className="flex flex-wrap gap-3">
      <label className="flex flex-col gap-0.5 text-soft text-xs">
        {i18n.t('audit.place')}
        <select
          className="field max-w-60 text-sm"
          value={filter.place ?? ''}
          onChange={(event) => change({ ...filter, place: event.target.value || undefined })}
        >
          <option value="">{i18n.t('services.all')}</option>
          {places.map((place) => (
            <option key={place} value={place}>
              {nameOf(place)}
            </option>
          ))}
        </select>
      </label>
      <label className="flex flex-col gap-0.5 text-soft text-xs">
        {i18n.t('audit.time')}
        <select
          className="field text-sm"
          value={filter.period}
          onChange={(event) => change({ ...filter, period: event.target.value as Period })}
        >
          {PERIODS.map((period) => (
            <option key={period} value={period}>
              {word('auditPeriod', period)}
            </option>
          ))}
        </select>
      </label>
    </search>
  );
}
