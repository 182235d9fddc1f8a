import { i18n } from '#i18n';
import { useSaving } from '../useSaving.ts';
import type { Aside } from './useDraft.ts';

/** Says that a draft could not be read into the form, and shows what stands in it until the person throws it away. */
export function PutAside({ aside: { kept, throwAway } }: { aside: Aside }) {
  const { trouble, save } = useSaving();
  if (kept.length === 0) return null;
  return (
    <section className="card space-y-2 p-3">
      <p className="text-unsure">{i18n.t('aside.explain')}</p>
      <details>
        <summary>{i18n.t('aside.show')}</summary>
        {kept.map((draft, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: they have an order and nothing else
          <pre key={index} className="wrap-anywhere mt-1 whitespace-pre-wrap rounded-md bg-sunken p-2 text-xs">
            {JSON.stringify(draft, null, 2)}
          </pre>
        ))}
      </details>
      <button type="button" className="btn" onClick={() => save(throwAway())}>
        {i18n.t('aside.throwAway')}
      </button>
      <p role="status" className="text-open">
        {trouble}
      </p>
    </section>
  );
}
