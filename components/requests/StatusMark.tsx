import { i18n } from '#i18n';
import { Icon, type IconName } from '../Icon.tsx';
import { word } from '../word.ts';
import type { Standing } from './requestStatus.ts';

type Tone = { icon: IconName; colour: string };

const BY_TIMING: Record<string, Tone> = {
  overdue: { icon: 'warning', colour: 'text-open' },
  'due-today': { icon: 'warning', colour: 'text-unsure' },
  'due-soon': { icon: 'warning', colour: 'text-unsure' },
};
/** It is the person's turn, without a date that presses. */
const YOUR_TURN: ReadonlySet<string> = new Set([
  'bounced',
  'identity-asked',
  'clarification-asked',
  'fee-asked',
  'answered-partly',
  'answered-refused',
  'answered-cannot-identify',
  'still-there',
]);
const DONE: ReadonlySet<string> = new Set(['verified', 'closed']);

function toneOf(state: string): Tone {
  if (DONE.has(state)) return { icon: 'check', colour: 'text-safe' };
  return YOUR_TURN.has(state) ? { icon: 'question', colour: 'text-unsure' } : { icon: 'ring', colour: 'text-soft' };
}

/** Where a request stands, as a sign and words; overdue and due soon stand out by shape, not only by colour. */
export function StatusMark({ standing }: { standing: Standing }) {
  if ('error' in standing)
    return (
      <span className="inline-flex items-baseline gap-1 font-semibold text-open">
        <Icon name="warning" className="size-4 translate-y-[3px]" />{' '}
        {i18n.t(standing.error.code === 'regime-unknown' ? 'requests.lawGone' : 'requests.broken')}
      </span>
    );
  const { state, timing } = standing.status;
  const tone = BY_TIMING[timing ?? ''] ?? toneOf(state);
  return (
    <span className={`inline-flex items-baseline gap-1 font-semibold ${tone.colour}`}>
      <Icon name={tone.icon} className="size-4 translate-y-[3px]" /> {word('requestState', state)}
      {timing && BY_TIMING[timing] && ` · ${word('timing', timing)}`}
    </span>
  );
}
