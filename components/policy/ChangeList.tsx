import { i18n } from '#i18n';
import { changedAnswers } from '../../utils/policy/changes/changedAnswers.ts';
import { changedSentences } from '../../utils/policy/changes/changedSentences.ts';
import type { Card } from '../../utils/policy/types.ts';
import { formatInstant } from '../locale.ts';
import { word } from '../word.ts';
import { wordsFor } from './answersOf.ts';
import { plainQuote } from './plainQuote.ts';
import type { SavedReading } from './savedReading.ts';

const MOST_SHOWN = 40;

/** What a policy says now against the reading before: by question, then sentence by sentence. */
export function ChangeList({ before, card, text }: { before: SavedReading; card: Card; text: string }) {
  const questions = changedAnswers(before.card, card);
  const compared = before.textCut ? text.slice(0, before.text.length) : text;
  const { changes, rewritten } = before.text
    ? changedSentences(before.text, compared, card.lang)
    : { changes: [], rewritten: false };
  const since = formatInstant(before.at);
  if (questions.length === 0 && changes.length === 0)
    return <p className="text-soft text-xs">{i18n.t('policy.unchanged', [since])}</p>;
  const lang = card.lang === 'und' ? undefined : card.lang;
  return (
    <section className="space-y-2 rounded-md border border-line p-2">
      <h3 className="font-semibold">{i18n.t('policy.changed', [since])}</h3>
      {questions.length > 0 && (
        <dl className="space-y-1">
          {questions.map((question) => (
            <div key={question}>
              <dt className="text-soft text-xs">{word('policyQuestion', question)}</dt>
              <dd>
                <span className="text-soft">{i18n.t('policy.before')} </span>
                <del>{wordsFor(before.card, question) ?? i18n.t('policy.saysNothing')}</del>
                <br />
                <span className="text-soft">{i18n.t('policy.now')} </span>
                <ins className="font-semibold no-underline">
                  {wordsFor(card, question) ?? i18n.t('policy.saysNothing')}
                </ins>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {rewritten && <p className="text-unsure">{i18n.t('policy.rewritten')}</p>}
      {changes.length > 0 && (
        <details open={!rewritten && changes.length <= 6}>
          <summary className="w-fit rounded">{i18n.t('policy.sentences', changes.length)}</summary>
          <ul className="mt-1 space-y-2 text-xs">
            {changes.slice(0, MOST_SHOWN).map((change) => (
              <li key={`${change.before} → ${change.after}`} className="border-line border-s-4 ps-2">
                {change.before && (
                  <p>
                    <span className="font-semibold">{i18n.t(change.after ? 'policy.before' : 'policy.gone')} </span>
                    <del lang={lang} className="text-soft no-underline">
                      {plainQuote(change.before)}
                    </del>
                  </p>
                )}
                {change.after && (
                  <p>
                    <span className="font-semibold">{i18n.t(change.before ? 'policy.now' : 'policy.new')} </span>
                    <ins lang={lang} className="no-underline">
                      {plainQuote(change.after)}
                    </ins>
                  </p>
                )}
              </li>
            ))}
          </ul>
          {changes.length > MOST_SHOWN && (
            <p className="text-soft text-xs">{i18n.t('policy.more', changes.length - MOST_SHOWN)}</p>
          )}
        </details>
      )}
      {before.textCut && <p className="text-unsure text-xs">{i18n.t('policy.comparedPart')}</p>}
    </section>
  );
}
