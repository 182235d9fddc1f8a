import { i18n } from '#i18n';
import { today } from '../locale.ts';

/** The day something happened, and the minute where it is known: laws that count hours need it. */
export function WhenFields({
  day,
  time,
  change,
}: {
  day: string;
  time: string;
  change: (part: { day?: string; time?: string }) => void;
}) {
  return (
    <>
      <label className="flex flex-col gap-0.5 text-soft text-xs">
        {i18n.t('requests.day')}
        <input
          type="date"
          required
          max={today()}
          className="field text-sm"
          value={day}
          onChange={({ target }) => change({ day: target.value })}
        />
      </label>
      <label className="flex flex-col gap-0.5 text-soft text-xs">
        {i18n.t('requests.time')}
        <input
          type="time"
          className="field text-sm"
          value={time}
          onChange={({ target }) => change({ time: target.value })}
        />
      </label>
    </>
  );
}
