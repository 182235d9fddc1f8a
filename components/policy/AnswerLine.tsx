import { i18n } from '#i18n';
import { Folded } from '../Folded.tsx';
import { Icon, type IconName } from '../Icon.tsx';
import { Quote } from './Quote.tsx';

/**
 * The kinds of answer, told apart by word, sign and outline: a full line for what is said, a broken one for silence, a double
 * one where two sentences disagree.
 */
export type AnswerKind = 'says-yes' | 'says-no' | 'says' | 'silent' | 'unclear';

const LOOK: Record<AnswerKind, { icon: IconName; outline: string }> = {
  'says-yes': { icon: 'check', outline: 'border border-line bg-sunken font-semibold' },
  'says-no': { icon: 'minus', outline: 'border border-line bg-sunken font-semibold' },
  says: { icon: 'check', outline: 'border border-line bg-sunken font-semibold' },
  silent: { icon: 'question', outline: 'border border-soft border-dashed text-soft' },
  unclear: { icon: 'warning', outline: 'border-4 border-double border-unsure text-unsure font-semibold' },
};

/** A sentence an answer rests on. */
export interface Ground {
  quote: string;
  /** What it would say alone, where two disagree. */
  alone?: string | undefined;
  /** Nobody sees it on the page now. */
  hidden?: boolean | undefined;
}

interface Line {
  question: string;
  kind: AnswerKind;
  answer: string;
  grounds: readonly Ground[];
  /** Sentences that give the same answer once more. */
  also: readonly Ground[];
  lang: string;
  show: ((quote: string) => void) | undefined;
}

/** One question with its answer and the sentences it rests on; those that only repeat it are folded away. */
export function AnswerLine({ question, kind, answer, grounds, also, lang, show }: Line) {
  const { icon, outline } = LOOK[kind];
  return (
    <div>
      <dt className="text-soft text-xs">{question}</dt>
      <dd className="space-y-1">
        <span data-kind={kind} className={`inline-flex items-start gap-1.5 rounded px-1.5 py-0.5 ${outline}`}>
          <Icon name={icon} className="mt-0.5 size-4" />
          {answer}
        </span>
        <Grounds grounds={grounds} lang={lang} show={show} />
        {also.length > 0 && (
          <Folded summaryClassName="text-soft text-xs" summary={i18n.t('policy.also', also.length)}>
            <div className="mt-1 space-y-1">
              <Grounds grounds={also} lang={lang} show={show} />
            </div>
          </Folded>
        )}
      </dd>
    </div>
  );
}

function Grounds({ grounds, lang, show }: Pick<Line, 'grounds' | 'lang' | 'show'>) {
  return grounds.map(({ quote, alone, hidden }) => (
    <div key={quote}>
      {alone && (
        <span className="text-soft text-xs">
          {alone}
          {i18n.t('common.colon')}
        </span>
      )}
      <Quote quote={quote} lang={lang} show={show} />
      {hidden && <p className="text-unsure text-xs">{i18n.t('policy.notShown')}</p>}
    </div>
  ));
}
