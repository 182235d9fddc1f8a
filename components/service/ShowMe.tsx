import { createContext, useContext, useState } from 'react';
import { i18n } from '#i18n';
import type { Control } from '../../utils/catalog/serviceSchema.ts';
import { inject, reloadTab } from '../../utils/extension/inject.ts';
import { TASK_KEY } from '../../utils/page/guide/guideTask.ts';
import { closePopup } from '../closePopup.ts';
import { Icon } from '../Icon.tsx';
import { canBeShown, guideTask } from './guideTask.ts';

/** The tab the popup stands over; missing in the dashboard, where no page can be shown. */
export const TabContext = createContext<number | undefined>(undefined);

/**
 * "Show me": puts the guide into the page in front of the person. "Look again after a reload": the check that earns the
 * full green. Both work with `activeTab` alone; neither clicks anything.
 */
export function ShowMe({ serviceId, control, seen }: { serviceId: string; control: Control; seen: boolean }) {
  const tabId = useContext(TabContext);
  const [state, setState] = useState<'idle' | 'working' | 'trouble'>('idle');
  if (tabId === undefined || !canBeShown(control)) return null;

  async function run(mode: 'show' | 'look', tab: number) {
    setState('working');
    try {
      if (mode === 'look') await reloadTab(tab);
      await inject(tab, '/guide.js', TASK_KEY, guideTask(serviceId, control, mode, mode === 'look'));
      if (mode === 'show') closePopup();
      setState('idle');
    } catch (error) {
      console.error('page-not-reached', error);
      setState('trouble');
    }
  }
  return (
    <div className="flex flex-wrap gap-2">
      <button type="button" className="btn-main" disabled={state === 'working'} onClick={() => void run('show', tabId)}>
        <Icon name="eye" /> {i18n.t('guide.showMe')}
      </button>
      {seen && (
        <button type="button" className="btn" disabled={state === 'working'} onClick={() => void run('look', tabId)}>
          <Icon name="undo" /> {i18n.t('guide.lookAgain')}
        </button>
      )}
      {state === 'trouble' && <p className="text-open">{i18n.t('guide.noPage')}</p>}
    </div>
  );
}
