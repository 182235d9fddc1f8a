import { formatDate, formatInstant } from '../locale.ts';
import { word } from '../word.ts';
import type { Standing } from './requestStatus.ts';

const show = (date: string): string => (date.includes('T') ? formatInstant(date) : formatDate(date));

/** What to do next about a request: one sentence with its dates. */
export function NextStepLine({ standing }: { standing: Standing }) {
  if ('error' in standing)
    return (
      <p className="text-open">
        {word('requestError', standing.error.code, [Object.values(standing.error.params)[0] ?? ''])}
      </p>
    );
  const { key, params } = standing.next;
  const date = params.date ?? params.closes ?? '';
  return <p>{word('nextStep', key, [date && show(date)])}</p>;
}
