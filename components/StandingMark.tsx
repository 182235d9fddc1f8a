import type { Standing } from '../utils/catalog/standingOf.ts';
import { Icon, type IconName } from './Icon.tsx';
import { word } from './word.ts';

const LOOK: Record<Standing, { icon: IconName; colour: string }> = {
  protected: { icon: 'shield', colour: 'text-safe' },
  exposed: { icon: 'eye', colour: 'text-open' },
  unsaid: { icon: 'ring', colour: 'text-soft' },
};

/** Where the person stands with a service: a shape and a word, never colour alone. */
export function StandingMark({ standing }: { standing: Standing }) {
  const { icon, colour } = LOOK[standing];
  return (
    <span
      className={`inline-flex items-baseline gap-1 wrap-break-word ${colour} ${standing === 'unsaid' ? '' : 'font-semibold'}`}
    >
      <Icon name={icon} className="size-4 translate-y-[3px]" /> {word('standing', standing)}
    </span>
  );
}
