import { i18n } from '#i18n';
import type { Due } from '../../utils/requests/due.ts';
import { formatDate, formatInstant } from '../locale.ts';
import { word } from '../word.ts';
import { arithmeticOf, articleOf, weekday } from './arithmeticOf.ts';

/** A deadline with its arithmetic, the article it rests on, and every doubt; or plainly why there is no date. */
export function DueLine({ due }: { due: Due }) {
  const end = due.kind === 'date' ? weekday(due.date) : due.kind === 'instant' ? formatInstant(due.instant) : undefined;
  return (
    <li className="space-y-0.5">
      <p>
        <span className="text-soft">
          {word('requestType', due.request)} · {word('clock', due.clock)}
          {i18n.t('common.colon')}{' '}
        </span>
        <strong>{end ?? word('noDate', due.kind === 'none' ? due.reason : '')}</strong>
      </p>
      {due.steps.length > 0 && <p className="text-soft text-xs">{arithmeticOf(due)}</p>}
      <p className="text-soft text-xs">
        {articleOf(due)}
        {due.kind === 'none' && due.standard && <span lang="en"> “{due.standard}”</span>}
      </p>
      {due.doubts.length > 0 && (
        <ul className="list-disc ps-4 text-unsure text-xs">
          {due.doubts.map((doubt) => (
            <li key={doubt.key}>{word('doubt', doubt.key, [doubt.other ? formatDate(doubt.other) : ''])}</li>
          ))}
        </ul>
      )}
    </li>
  );
}
