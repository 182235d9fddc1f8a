import { i18n } from '#i18n';
import type { Control, Default } from '../../utils/catalog/serviceSchema.ts';
import { Icon, type IconName } from '../Icon.tsx';
import { word } from '../word.ts';
import { Proof } from './Proof.tsx';
import { WhoLine } from './WhoLine.tsx';
import { Words } from './Words.tsx';

type Mechanism = Control['mechanism'];

const SIGN: Record<Default['state'], { icon: IconName; colour: string }> = {
  exposed: { icon: 'eye', colour: 'text-open' },
  protected: { icon: 'shield', colour: 'text-safe' },
  neutral: { icon: 'minus', colour: 'text-soft' },
  unknown: { icon: 'question', colour: 'text-soft' },
};

/** A form, a letter or nothing at all shows no position, though its default is told in the same terms. */
const SHOWS_POSITION: ReadonlySet<Mechanism> = new Set(['switch', 'per-item']);

/** What a newcomer finds, by plan and region where the facts say so. */
export function Defaults({ list, mechanism }: { list: readonly Default[]; mechanism: Mechanism }) {
  if (list.length === 0) return null;
  return (
    <div>
      <h4 className="font-semibold text-soft text-xs">{i18n.t('control.byDefault')}</h4>
      <ul className="space-y-0.5">
        {list.map((entry, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: defaults have an order and nothing else
          <li key={index} className="flex gap-1.5">
            <span className={SIGN[entry.state].colour}>
              <Icon name={SIGN[entry.state].icon} className="mt-0.5 size-4" />
            </span>
            <div>
              <strong>{word('default', entry.state)}</strong>
              {entry.shows && SHOWS_POSITION.has(mechanism) && (
                <span className="text-soft"> ({i18n.t(`default.shows.${entry.shows}`)})</span>
              )}
              {entry.inferred && <span className="text-unsure"> · {i18n.t('default.inferred')}</span>}
              {entry.when && (
                <span>
                  {i18n.t('common.colon')} <WhoLine who={entry.when} />
                </span>
              )}
              {entry.note && <Words className="block text-soft text-xs">{entry.note}</Words>}
              <Proof part={entry} />
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
