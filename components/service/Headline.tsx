import { i18n } from '#i18n';
import type { Service } from '../../utils/catalog/serviceSchema.ts';
import { type Learns, trainingHeadline } from '../../utils/catalog/trainingHeadline.ts';
import { Icon, type IconName } from '../Icon.tsx';
import { formatDate } from '../locale.ts';
import type { ServiceRecord, StatementState } from '../record.ts';
import { word } from '../word.ts';
import { Proof } from './Proof.tsx';
import { SeenLine } from './SeenLine.tsx';
import { WhoLine } from './WhoLine.tsx';
import { Words } from './Words.tsx';

type Tone = 'open' | 'safe' | 'soft';

/** How each answer looks. "Not said" and "not found" never look safe. */
const LOOK: Record<Learns, { icon: IconName; tone: Tone }> = {
  yes: { icon: 'eye', tone: 'open' },
  'yes-by-default': { icon: 'eye', tone: 'open' },
  depends: { icon: 'question', tone: 'open' },
  'default-unknown': { icon: 'question', tone: 'soft' },
  unclear: { icon: 'question', tone: 'soft' },
  'not-said': { icon: 'question', tone: 'soft' },
  'not-found': { icon: 'question', tone: 'soft' },
  'opt-in': { icon: 'shield', tone: 'safe' },
  'no-by-default': { icon: 'shield', tone: 'safe' },
  no: { icon: 'shield', tone: 'safe' },
};
const TEXT: Record<Tone, string> = { open: 'text-open', safe: 'text-safe', soft: 'text-soft' };

/** The sign of what the person said. The full green is kept for what was seen again after a reload (SeenLine). */
const SAID: Record<StatementState, { icon: IconName; colour: string }> = {
  protected: { icon: 'shield', colour: 'text-safe' },
  exposed: { icon: 'eye', colour: 'text-open' },
  'not-sure': { icon: 'question', colour: 'text-soft' },
  'does-not-apply': { icon: 'minus', colour: 'text-soft' },
  done: { icon: 'check', colour: 'text-safe' },
  'not-yet': { icon: 'ring', colour: 'text-soft' },
};

/** The answer in one glance: does it learn from my pictures, who says so, what did I say about it, and what did the page show. */
export function Headline({ service, record }: { service: Service; record: ServiceRecord | undefined }) {
  const answer = trainingHeadline(service);
  const { icon, tone } = LOOK[answer.learns];
  const mine = answer.control ? record?.present.get(answer.control) : undefined;
  const said = mine?.said;
  // A record that could not be read does not say that the person has said nothing.
  const known = answer.control && record;
  return (
    <section className="card p-3" aria-labelledby="headline">
      <h2 id="headline" className="text-soft text-xs">
        {i18n.t('headline.question')}
      </h2>
      <p className={`mt-0.5 flex items-start gap-2 font-semibold text-lg leading-snug ${TEXT[tone]}`}>
        <Icon name={icon} className="mt-0.5 size-5" />
        {word('learns', answer.learns)}
      </p>
      {answer.inferred && <p className="text-unsure text-xs">{i18n.t('headline.inferred')}</p>}
      {service.training.control === null && (
        <p className="mt-1">
          <Words>{service.training.text}</Words>
        </p>
      )}
      {answer.elsewhere.map((entry) => (
        <p key={JSON.stringify(entry.when)} className="text-soft text-xs">
          {word('default', entry.state)}
          {i18n.t('common.colon')} {entry.when && <WhoLine who={entry.when} />}
        </p>
      ))}
      {answer.disputed.length > 0 && <p className="text-unsure text-xs">{i18n.t('headline.disputed')}</p>}
      <Proof part={{ sources: answer.because, confidence: answer.confidence }} />
      {known && (
        <div className="mt-2 border-line border-t pt-2">
          {said && (
            <p className="flex items-start gap-1.5 font-semibold">
              <Icon name={SAID[said.state].icon} className={`mt-0.5 size-4 ${SAID[said.state].colour}`} />
              {i18n.t('headline.said', [word('standing', said.state), formatDate(said.on)])}
            </p>
          )}
          {!said && !mine?.seen && (
            <p className="flex items-start gap-1.5">
              <Icon name="ring" className={`mt-0.5 size-4 ${SAID['not-sure'].colour}`} />
              {i18n.t('headline.unsaid')}
            </p>
          )}
          <SeenLine record={mine} />
        </div>
      )}
      <p className="mt-1 text-soft text-xs">{i18n.t('headline.checked', [formatDate(service.lastChecked)])}</p>
    </section>
  );
}
