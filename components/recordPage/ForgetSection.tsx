import { i18n } from '#i18n';
import { ForgetButton } from './ForgetButton.tsx';

/** Erases all uploads or everything. One service or one request is forgotten on its own page. */
export function ForgetSection() {
  return (
    <section className="card space-y-3 p-4">
      <h3 className="font-semibold">{i18n.t('forget.title')}</h3>
      <p>{i18n.t('forget.explain')}</p>
      <div className="flex flex-wrap gap-3">
        <ForgetButton what={{ uploads: 'all' }} label={i18n.t('forget.uploads')} gone={i18n.t('forget.uploadsGone')} />
        <ForgetButton what={{ everything: true }} label={i18n.t('forget.everything')} gone={i18n.t('forget.gone')} />
      </div>
    </section>
  );
}
