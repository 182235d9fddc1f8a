import { i18n } from '#i18n';
import type { Standing } from '../../utils/catalog/standingOf.ts';
import type { ServiceRow } from '../../utils/catalog/toRow.ts';
import { word } from '../word.ts';
import { type ServiceFilter, TRAITS } from './serviceFilter.ts';

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
      <select
        className="field max-w-60 text-sm"
        value={value}
        onChange={(event) => choose(event.target.value as T | '')}
      >
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

/** Only answers and kinds that occur can be chosen. */
function occurring<K extends 'learns' | 'kind'>(rows: readonly ServiceRow[], key: K): ServiceRow[K][] {
  return [...new Set(rows.map((row) => row[key]))].sort();
}

/** Search words and filters over the list of services. */
export function ServiceFilters({
  rows,
  query,
  filter,
  search,
  change,
}: {
  rows: readonly ServiceRow[];
  query: string;
  filter: ServiceFilter;
  search: (query: string) => void;
  change: (filter: ServiceFilter) => void;
}) {
  return (
    <search className="mb-3 space-y-2">
      <div className="flex flex-wrap items-end gap-3">
        <label className="flex min-w-60 flex-1 flex-col gap-0.5 text-soft text-xs">
          {i18n.t('services.search')}
          <input
            type="search"
            className="field text-sm"
            value={query}
            onChange={(event) => search(event.target.value)}
          />
        </label>
        <Choice
          label={i18n.t('services.learns')}
          value={filter.learns}
          options={occurring(rows, 'learns')}
          text={(option) => word('learns', option)}
          choose={(learns) => change({ ...filter, learns })}
        />
        <Choice
          label={i18n.t('services.yours')}
          value={filter.mine}
          options={STANDINGS}
          text={(option) => word('standing', option)}
          choose={(mine) => change({ ...filter, mine })}
        />
        <Choice
          label={i18n.t('services.kind')}
          value={filter.kind}
          options={occurring(rows, 'kind')}
          text={(option) => word('kind', option)}
          choose={(kind) => change({ ...filter, kind })}
        />
      </div>
      <fieldset className="flex flex-wrap gap-x-5 gap-y-1">
        <legend className="sr-only">{i18n.t('services.traits')}</legend>
        {TRAITS.map((trait) => (
          <label key={trait} className="flex min-h-6 items-center gap-1.5">
            <input
              type="checkbox"
              className="size-4"
              checked={filter.traits.has(trait)}
              onChange={(event) => {
                const traits = new Set(filter.traits);
                if (event.target.checked) traits.add(trait);
                else traits.delete(trait);
                change({ ...filter, traits });
              }}
            />
            {word('trait', trait)}
          </label>
        ))}
      </fieldset>
    </search>
  );
}
