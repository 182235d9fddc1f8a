import { i18n } from '#i18n';
import { securityPolicy } from '../../utils/extension/securityPolicy.ts';
import { Icon } from '../Icon.tsx';

/** The promise that nothing leaves, with the line of the manifest that makes the browser keep it. */
export function NothingLeaves() {
  return (
    <section className="card max-w-2xl space-y-2 p-4">
      <h3 className="flex items-center gap-2 font-semibold">
        <Icon name="shield" className="size-5 text-safe" /> {i18n.t('nothingLeaves.title')}
      </h3>
      <p>{i18n.t('nothingLeaves.text')}</p>
      <details>
        <summary>{i18n.t('nothingLeaves.proof')}</summary>
        <p className="mt-2 text-soft">{i18n.t('nothingLeaves.enforced')}</p>
        <code className="mt-2 block whitespace-pre-wrap rounded-lg bg-sunken p-2 text-xs" lang="en">
          {securityPolicy().replaceAll('; ', ';\n')}
        </code>
        <p className="mt-2 text-soft">{i18n.t('nothingLeaves.check')}</p>
      </details>
    </section>
  );
}
