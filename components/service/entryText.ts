import { i18n } from '#i18n';
import type { HistoryEntry } from '../../utils/ledger/historyOf.ts';
import { formatDate } from '../locale.ts';
import { word } from '../word.ts';
import { isActState } from './isActState.ts';

/** One entry of the history in words: what the person said, or what was seen on the page. */
export function entryText(entry: HistoryEntry): string {
  if (entry.kind === 'statement')
    return i18n.t(isActState(entry.state) ? 'act.youSaid' : 'standing.youSaid', [
      word('standing', entry.state),
      formatDate(entry.on),
    ]);
  const state = word('state', entry.state);
  return i18n.t(entry.afterReload ? 'standing.seenAgain' : 'standing.seen', [state]);
}
