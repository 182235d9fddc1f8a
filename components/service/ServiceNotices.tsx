import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { Service } from '../../utils/catalog/serviceSchema.ts';
import { Icon } from '../Icon.tsx';
import { formatDate } from '../locale.ts';
import { Words } from './Words.tsx';

function Notice({ children }: { children: ReactNode }) {
  return (
    <p className="flex gap-1.5 rounded-[10px] bg-unsure-wash px-3 py-2">
      <Icon name="warning" className="mt-0.5 size-4 text-unsure" />
      <span>{children}</span>
    </p>
  );
}

/** What a person must know before anything else: the service ended, took another name, or is not whom it looks like. */
export function ServiceNotices({ service }: { service: Service }) {
  const { status, formerNames, notAffiliatedWith } = service;
  const since = status.since ? formatDate(status.since) : i18n.t('common.unknown');
  return (
    <>
      {status.state === 'ended' && (
        <Notice>
          <strong>{i18n.t('notice.ended', [since])}</strong> {status.text && <Words>{status.text}</Words>}
        </Notice>
      )}
      {formerNames.length > 0 && (
        <Notice>
          {i18n.t('notice.renamed', [formerNames.map(({ name }) => name).join(', ')])}{' '}
          {status.state === 'renamed' && status.text && <Words>{status.text}</Words>}
        </Notice>
      )}
      {notAffiliatedWith.length > 0 && (
        <Notice>{i18n.t('notice.lookalike', [notAffiliatedWith.map(({ name }) => name).join(', ')])}</Notice>
      )}
    </>
  );
}
