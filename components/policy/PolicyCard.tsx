import { i18n } from '#i18n';
import type { Card } from '../../utils/policy/types.ts';
import { Icon, type IconName } from '../Icon.tsx';
import { formatDate } from '../locale.ts';
import { word } from '../word.ts';

type Tone = 'says' | 'silent';

const SIGN: Record<Tone, { icon: IconName; colour: string }> = {
  says: { icon: 'check', colour: 'text-ink' },
  silent: { icon: 'question', colour: 'text-soft' },
};

/** One question with its answer and the sentence that answers it. "Says nothing" is an answer of its own and never looks safe. */
function Answer({
  question,
  answer,
  quote,
  lang,
  show,
}: {
  question: string;
  answer: string | undefined;
  quote: string | undefined;
  lang: string;
  show: ((quote: string) => void) | undefined;
}) {
  const { icon, colour } = SIGN[answer === undefined ? 'silent' : 'says'];
  return (
    <div>
      <dt className="text-soft text-xs">{question}</dt>
      <dd>
        <span className={`flex items-start gap-1.5 ${answer === undefined ? '' : 'font-semibold'} ${colour}`}>
          <Icon name={icon} className="mt-0.5 size-4" />
          {answer ?? i18n.t('policy.saysNothing')}
        </span>
        {quote &&
          (show ? (
            <button
              type="button"
              lang={lang}
              className="ms-5 border-line border-s-4 ps-2 text-start text-link text-xs"
              onClick={() => show(quote)}
            >
              “{quote}”
            </button>
          ) : (
            <blockquote lang={lang} className="ms-5 border-line border-s-4 ps-2 text-xs">
              “{quote}”
            </blockquote>
          ))}
      </dd>
    </div>
  );
}

/** What a policy says, question by question, each answer with its sentence. */
export function PolicyCard({ card, show }: { card: Card; show?: (quote: string) => void }) {
  const stated = (field: string, value: string): string | undefined =>
    value === 'not-stated' ? undefined : word('policyAnswer', `${field}-${value}`);
  const { evidence, lang } = card;
  const days = card.retentionDays;
  const lines: [string, string | undefined, string | undefined][] = [
    ['trainsOnContent', stated('trains', card.trainsOnContent), evidence.trainsOnContent],
    ['publicGallery', stated('gallery', card.publicGallery), evidence.publicGallery],
    ['sellsData', stated('sells', card.sellsData), evidence.sellsData],
    ['uploads', stated('uploads', card.uploads), evidence.uploads],
    ['retentionDays', days === null ? undefined : i18n.t('deletion.days', Math.ceil(days)), evidence.retentionDays],
    ['rights', card.rights.length ? card.rights.map((right) => word('right', right)).join(', ') : undefined, undefined],
    ['subprocessors', card.subprocessors.join(', ') || undefined, undefined],
    ['contactEmail', card.contactEmail ?? (card.emailObfuscated ? i18n.t('policy.hidden') : undefined), undefined],
    ['minAge', card.minAge === null ? undefined : String(card.minAge), evidence.minAge],
    ['lastUpdated', card.lastUpdated === null ? undefined : formatDate(card.lastUpdated), evidence.lastUpdated],
  ];
  return (
    <dl className="space-y-2">
      {lines.map(([field, answer, quote]) => (
        <Answer
          key={field}
          question={word('policyQuestion', field)}
          answer={answer}
          quote={quote}
          lang={lang}
          show={show}
        />
      ))}
    </dl>
  );
}
