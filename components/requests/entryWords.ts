import { i18n } from '#i18n';
import type { EntryWords } from '../../utils/requests/calendarEntriesOf.ts';
import type { Due } from '../../utils/requests/due.ts';
import { word } from '../word.ts';
import type { RequestRecord } from './requestRecords.ts';

/** The words of a calendar entry: whose answer, to which right, under which article. */
export function entryWords({ request }: RequestRecord): (due: Due) => EntryWords {
  return (due) => ({
    summary: i18n.t('requests.entry', [
      request.company.name,
      word('requestType', due.request),
      word('clock', due.clock),
    ]),
    description: [request.reference, due.article, due.countingRule].filter(Boolean).join(' · '),
  });
}
