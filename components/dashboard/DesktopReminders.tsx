import { i18n } from '#i18n';
import { askToNotify, mayNotify, onPermissionsChanged, stopNotifying } from '../../utils/extension/recognition.ts';
import { Icon } from '../Icon.tsx';
import { useFresh } from '../useFresh.ts';
import { useSaving } from '../useSaving.ts';

/** Reminders on the desktop: off until the person allows them. Without, they stand in the dashboard and on the icon. */
export function DesktopReminders() {
  const on = useFresh('desktop-reminders', mayNotify, onPermissionsChanged);
  const { trouble, save } = useSaving();
  if (on === undefined) return null;
  return (
    <section className="card max-w-2xl space-y-3 p-4">
      <h3 className="font-semibold">{i18n.t('desktopReminders.title')}</h3>
      <p>{i18n.t('desktopReminders.how')}</p>
      <p className={on ? 'flex items-center gap-1.5 font-semibold text-safe' : 'flex items-center gap-1.5 text-soft'}>
        <Icon name={on ? 'check' : 'ring'} />
        {i18n.t(on ? 'desktopReminders.on' : 'desktopReminders.off')}
      </p>
      <button
        type="button"
        className={on ? 'btn' : 'btn-main'}
        onClick={() => save(on ? stopNotifying() : askToNotify())}
      >
        {i18n.t(on ? 'desktopReminders.stop' : 'desktopReminders.start')}
      </button>
      <p role="status" className="text-open">
        {trouble}
      </p>
    </section>
  );
}
