import { lazy, Suspense, useState } from 'react';
import { i18n } from '#i18n';
import type { Service } from '../../utils/catalog/serviceSchema.ts';
import { Icon } from '../Icon.tsx';
import type { PageReading } from './readPage.ts';
import type { SavedReading } from './savedReading.ts';

const ReadingView = lazy(() => import('./ReadingView.tsx'));

/** "Read this site's policy": reads the page in front on this device. Nothing of the reader is loaded before the click. */
export default function ReadPolicy({ tabId, service }: { tabId: number; service?: Service }) {
  const [found, setFound] = useState<{ reading: PageReading; before: SavedReading | undefined; turn: number }>();
  const [state, setState] = useState<'idle' | 'working' | 'trouble'>('idle');

  async function read() {
    setState('working');
    try {
      const [{ readPage }, { lastReading }] = await Promise.all([import('./readPage.ts'), import('./lastReading.ts')]);
      const names = service ? [service.name, ...(service.operator ? [service.operator.name] : [])] : [];
      const reading = await readPage(tabId, names);
      const before = reading.card.isPolicy ? await lastReading(reading) : undefined;
      setFound((old) => ({ reading, before, turn: (old?.turn ?? 0) + 1 }));
      setState('idle');
    } catch (error) {
      console.error('policy-not-read', error);
      setState('trouble');
    }
  }
  return (
    <section className="card space-y-2 p-3" aria-label={i18n.t('policy.title')}>
      <button type="button" className="btn" disabled={state === 'working'} onClick={() => void read()}>
        <Icon name="eye" /> {i18n.t('policy.read')}
      </button>
      <p role="status" className={state === 'trouble' ? 'text-open' : 'text-soft text-xs'}>
        {state === 'working' && i18n.t('common.loading')}
        {state === 'trouble' && i18n.t('policy.trouble')}
      </p>
      {found && (
        <Suspense>
          {/* A new reading begins anew: what was said about the old one is gone. */}
          <ReadingView key={found.turn} tabId={tabId} service={service} reading={found.reading} before={found.before} />
        </Suspense>
      )}
    </section>
  );
}
