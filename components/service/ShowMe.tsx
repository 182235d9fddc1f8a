import { useContext, useState } from 'react';
import { i18n } from '#i18n';
import type { Control, Service } from '../../utils/catalog/serviceSchema.ts';
import { showWaiting } from '../../utils/extension/badge.ts';
import { reloadTab } from '../../utils/extension/inject.ts';
import { keepPendingGuide, openWithGuide } from '../../utils/extension/pendingGuide.ts';
import { closePopup } from '../closePopup.ts';
import { Icon } from '../Icon.tsx';
import { canBeShown, guideTask } from './guideTask.ts';
import { putGuide } from './putGuide.ts';
import { deepLinkOf, isAt, startOf } from './startOf.ts';
import { TabContext } from './tabContext.ts';

/**
 * "Show me": puts the guide into the page in front of the person, or opens the page where the way begins. "Look again
 * after a reload": the check that earns the full green. All work with `activeTab` alone; none clicks anything.
 */
export function ShowMe({ service, control, seen }: { service: Service; control: Control; seen: boolean }) {
  const here = useContext(TabContext);
  const [state, setState] = useState<'idle' | 'working' | 'trouble' | 'waiting'>('idle');
  if (!canBeShown(control)) return null;
  const task = (mode: 'show' | 'look') => guideTask(service.id, control, mode, mode === 'look');
  const address = here ? deepLinkOf(control) : startOf(service, control);
  const elsewhere = address && !(here && isAt(here.url, address)) ? address : undefined;

  async function run(work: () => Promise<'idle' | 'waiting'>) {
    setState('working');
    try {
      setState(await work());
    } catch (error) {
      console.error('page-not-reached', error);
      setState('trouble');
    }
  }
  const show = (tabId: number) =>
    run(async () => {
      await putGuide(tabId, task('show'));
      return 'idle';
    });
  const open = (start: string) =>
    run(async () => {
      await openWithGuide(start, { ...task('show') });
      closePopup();
      return 'idle';
    });
  const look = (tabId: number) =>
    run(async () => {
      await reloadTab(tabId);
      try {
        await putGuide(tabId, task('look'));
        return 'idle';
      } catch (error) {
        // Firefox lends a page only until it is loaded anew; the next click on the icon lends it again.
        console.warn('page-no-longer-lent', error);
        await keepPendingGuide({ tabId, task: { ...task('look') } });
        await showWaiting(tabId, i18n.t('badge.goOn'));
        return 'waiting';
      }
    });

  const busy = state === 'working';
  return (
    <div className="space-y-1.5">
      <div className="flex flex-wrap gap-2">
        {here && (
          <button type="button" className="btn-main" disabled={busy} onClick={() => void show(here.tabId)}>
            <Icon name="eye" /> {i18n.t('guide.showMe')}
          </button>
        )}
        {elsewhere && (
          <button
            type="button"
            className={here ? 'btn' : 'btn-main'}
            disabled={busy}
            onClick={() => void open(elsewhere)}
          >
            <Icon name={here ? 'external' : 'eye'} /> {i18n.t('guide.showThere')}
          </button>
        )}
        {here && seen && (
          <button type="button" className="btn" disabled={busy} onClick={() => void look(here.tabId)}>
            <Icon name="undo" /> {i18n.t('guide.lookAgain')}
          </button>
        )}
      </div>
      {elsewhere && <p className="text-soft text-xs">{i18n.t('guide.opensTab')}</p>}
      <p role="status" className={state === 'trouble' ? 'text-open' : 'font-semibold'}>
        {state === 'trouble' && i18n.t('guide.noPage')}
        {state === 'waiting' && i18n.t('guide.waiting')}
      </p>
    </div>
  );
}
