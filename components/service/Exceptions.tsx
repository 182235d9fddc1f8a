import { i18n } from '#i18n';
import type { Exception } from '../../utils/catalog/serviceSchema.ts';
import { Icon } from '../Icon.tsx';
import { word } from '../word.ts';
import { Proof } from './Proof.tsx';
import { Words } from './Words.tsx';

/** What "off" does not cover, beside the switch it limits: the moment a person believes it covers everything. */
export function Exceptions({ list }: { list: readonly Exception[] }) {
  if (list.length === 0) return null;
  return (
    <div className="rounded-lg bg-unsure-wash px-2.5 py-2">
      <h4 className="flex items-center gap-1 font-semibold text-unsure text-xs">
        <Icon name="warning" className="size-3.5" />
        {i18n.t('control.notCovered')}
      </h4>
      <ul className="mt-1 space-y-1">
        {list.map((exception) => (
          <li key={exception.text}>
            {exception.kind !== 'other' && (
              <span className="font-semibold">
                {word('exception', exception.kind)}
                {i18n.t('common.colon')}{' '}
              </span>
            )}
            <Words>{exception.text}</Words>
            <Proof part={exception} />
          </li>
        ))}
      </ul>
    </div>
  );
}
