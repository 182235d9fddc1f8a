import { i18n } from '#i18n';
import type { Service } from '../../utils/catalog/serviceSchema.ts';
import { Icon } from '../Icon.tsx';
import type { ServiceRecord } from '../record.ts';
import { turnedBackSentence } from '../turnedBackSentence.ts';
import { controlTitle } from './controlTitle.ts';

/** One line for each switch of the service that was seen protective and is exposed now. */
export function TurnedBackNotices({ service, record }: { service: Service; record: ServiceRecord | undefined }) {
  const lines = service.controls.flatMap((control) => {
    const { id, protectiveState } = control;
    const turnedBack = record?.present.get(id)?.turnedBack;
    const label = controlTitle(control);
    return turnedBack ? [{ id, label, sentence: turnedBackSentence(turnedBack, protectiveState) }] : [];
  });
  if (lines.length === 0) return null;
  return (
    <section role="alert" className="rounded-[10px] bg-open-wash px-3 py-2">
      <h2 className="flex items-center gap-1.5 font-semibold text-open">
        <Icon name="warning" /> {i18n.t('turnedBack.title', lines.length)}
      </h2>
      <ul>
        {lines.map(({ id, label, sentence }) => (
          <li key={id}>
            <strong>{label}</strong> · {sentence}
          </li>
        ))}
      </ul>
    </section>
  );
}
