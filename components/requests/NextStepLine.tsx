import { EVENT_KINDS } from '../../utils/requests/requestTypes.ts';
import { formatDate, formatInstant } from '../locale.ts';
import { word } from '../word.ts';
import { arithmeticOf, articleOf } from './arithmeticOf.ts';
import type { Standing } from './requestStatus.ts';

const show = (date: string): string => (date.includes('T') ? formatInstant(date) : formatDate(date));

/** A date stays as it is; an event of the closed list gets its word. */
const nameOf = (value: string): string =>
  EVENT_KINDS.some((kind) => kind === value) ? word('requestEvent', value) : value;

/** What to do next about a request: one sentence, and how its date was counted, unless that stands beside it already. */
export function NextStepLine({ standing, sum = true }: { standing: Standing; sum?: boolean }) {
  if ('error' in standing)
    return (
      <p className="text-open">
        {word('requestError', standing.error.code, [nameOf(Object.values(standing.error.params)[0] ?? '')])}
      </p>
    );
  const { key, params } = standing.next;
  const date = params.date ?? params.closes ?? '';
  const due = standing.status.dues.find(
    (one) => one.kind !== 'none' && date === (one.kind === 'date' ? one.date : one.instant),
  );
  return (
    <>
      <p>{word('nextStep', key, [date && show(date)])}</p>
      {sum && due && (
        <p className="text-soft text-xs">{[arithmeticOf(due), articleOf(due)].filter(Boolean).join(' · ')}</p>
      )}
    </>
  );
}
