import { i18n } from '#i18n';
import type { Service } from '../../utils/catalog/serviceSchema.ts';
import { type Learns, trainingHeadline } from '../../utils/catalog/trainingHeadline.ts';
import { Icon, type IconName } from '../Icon.tsx';
import { formatDate } from '../locale.ts';
import type { ServiceRecord, StatementState } from '../record.ts';
import { word } from '../word.ts';
import { Proof } from './Proof.tsx';
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
};

/** The answer in one glance: does it learn from my pictures, who says so, and what did I say about it. */
export function Headline({ service, record }: { service: Service; record: ServiceRecord | undefined }) {
  const answer = trainingHeadline(service);
  const { icon, tone } = LOOK[answer.learns];
  const said = answer.control ? record?.present.get(answer.control)?.said : undefined;
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
          {word('default', entry.state)}: {entry.when && <WhoLine who={entry.when} />}
        </p>
      ))}
      {answer.disputed.length > 0 && <p className="text-unsure text-xs">{i18n.t('headline.disputed')}</p>}
      <Proof part={{ sources: answer.because, confidence: answer.confidence }} />
      {known && (
        <p className={`mt-2 flex items-start gap-1.5 border-line border-t pt-2 ${said ? 'font-semibold' : ''}`}>
          <Icon
            name={said ? SAID[said.state].icon : 'ring'}
            className={`mt-0.5 size-4 ${SAID[said?.state ?? 'not-sure'].colour}`}
          />
          {said
            ? i18n.t('headline.said', [word('standing', said.state), formatDate(said.on)])
            : i18n.t('headline.unsaid')}
        </p>
      )}
      <p className="mt-1 text-soft text-xs">{i18n.t('headline.checked', [formatDate(service.lastChecked)])}</p>
    </section>
  );
}
