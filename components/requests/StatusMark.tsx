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
const DONE: ReadonlySet<string> = new Set(['verified', 'closed']);

/** Where a request stands, as a sign and words; overdue and due soon stand out by shape, not only by colour. */
export function StatusMark({ standing }: { standing: Standing }) {
  if ('error' in standing)
    return (
      <span className="inline-flex items-center gap-1 font-semibold text-open">
        <Icon name="warning" /> {i18n.t('requests.broken')}
      </span>
    );
  const { state, timing } = standing.status;
  const tone: Tone = BY_TIMING[timing ?? ''] ?? {
    icon: DONE.has(state) ? 'check' : 'ring',
    colour: DONE.has(state) ? 'text-safe' : 'text-soft',
  };
  return (
    <span className={`inline-flex items-center gap-1 font-semibold ${tone.colour}`}>
      <Icon name={tone.icon} /> {word('requestState', state)}
      {timing && BY_TIMING[timing] && ` · ${word('timing', timing)}`}
    </span>
  );
}
