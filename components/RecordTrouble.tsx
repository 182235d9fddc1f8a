import { i18n } from '#i18n';
import { Icon } from './Icon.tsx';

/** Says that the record could not be opened, why, and what to do. Nothing while there is no trouble. */
export function RecordTrouble({ trouble }: { trouble: string }) {
  if (!trouble) return null;
  return (
    <div role="alert" className="card flex gap-2.5 p-3">
      <Icon name="warning" className="mt-0.5 size-5 text-open" />
      <p>
        <strong className="block">{i18n.t('popup.recordBroken')}</strong>
        {trouble}
      </p>
    </div>
  );
}
