import { useId, useState } from 'react';
import { i18n } from '#i18n';
import {
  ANSWER_OUTCOMES,
  type AnswerOutcome,
  CLOSE_REASONS,
  type CloseReason,
  EVENT_KINDS,
  type EventKind,
} from '../../utils/requests/requestTypes.ts';
import { today } from '../locale.ts';
import { word } from '../word.ts';
import { type RequestRecord, saveEvent } from './requestRecords.ts';

/** Events that other parts of the product write. */
const CHOICES = EVENT_KINDS.filter((kind) => kind !== 'draft');

/** `now` where the person means this moment, so that hour clocks get their minute; else the day they name. */
function whenOf(day: string, time: string): string {
  if (!time) return day;
  const zoned = Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(Temporal.Now.timeZoneId());
  return zoned.toInstant().toString({ fractionalSecondDigits: 3 });
}

/** Writes down something that happened: what, when, and the words of the message if the person pastes them. */
export function EventForm({ record, preset, done }: { record: RequestRecord; preset: EventKind; done: () => void }) {
  const id = useId();
  const [event, setEvent] = useState<EventKind>(preset);
  const [day, setDay] = useState(today());
  const [time, setTime] = useState('');
  const [outcome, setOutcome] = useState<AnswerOutcome>('done');
  const [gone, setGone] = useState(true);
  const [until, setUntil] = useState('');
  const [reason, setReason] = useState<CloseReason>('satisfied');
  const [note, setNote] = useState('');
  const [trouble, setTrouble] = useState(false);

  async function save() {
    try {
      await saveEvent(record.request, {
        event,
        on: whenOf(day, time),
        ...(event === 'answered' && { outcome }),
        ...(event === 'verified' && { gone }),
        ...(event === 'extension-notice' && until && { until }),
        ...(event === 'closed' && { reason }),
        ...(note.trim() && { note: note.trim() }),
      });
      done();
    } catch (error) {
      console.error('event-not-saved', error);
      setTrouble(true);
    }
  }

  const field = (name: string) => `${id}${name}`;
  return (
    <form
      className="space-y-2 rounded-lg border border-line p-3"
      onSubmit={(submitted) => {
        submitted.preventDefault();
        void save();
      }}
    >
      <div className="flex flex-wrap gap-3">
        <label className="flex flex-col gap-0.5 text-soft text-xs" htmlFor={field('event')}>
          {i18n.t('requests.what')}
          <select
            id={field('event')}
            className="field text-sm"
            value={event}
            onChange={(change) => setEvent(change.target.value as EventKind)}
          >
            {CHOICES.map((kind) => (
              <option key={kind} value={kind}>
                {word('requestEvent', kind)}
              </option>
            ))}
          </select>
        </label>
        <label className="flex flex-col gap-0.5 text-soft text-xs" htmlFor={field('day')}>
          {i18n.t('requests.day')}
          <input
            id={field('day')}
            type="date"
            required
            max={today()}
            className="field text-sm"
            value={day}
            onChange={(change) => setDay(change.target.value)}
          />
        </label>
        <label className="flex flex-col gap-0.5 text-soft text-xs" htmlFor={field('time')}>
          {i18n.t('requests.time')}
          <input
            id={field('time')}
            type="time"
            className="field text-sm"
            value={time}
            onChange={(change) => setTime(change.target.value)}
          />
        </label>
        {event === 'answered' && (
          <label className="flex flex-col gap-0.5 text-soft text-xs" htmlFor={field('outcome')}>
            {i18n.t('requests.outcome')}
            <select
              id={field('outcome')}
              className="field text-sm"
              value={outcome}
              onChange={(change) => setOutcome(change.target.value as AnswerOutcome)}
            >
              {ANSWER_OUTCOMES.map((option) => (
                <option key={option} value={option}>
                  {word('outcome', option)}
                </option>
              ))}
            </select>
          </label>
        )}
        {event === 'verified' && (
          <label className="flex items-center gap-1.5" htmlFor={field('gone')}>
            <input
              id={field('gone')}
              type="checkbox"
              className="size-4"
              checked={gone}
              onChange={(change) => setGone(change.target.checked)}
            />
            {i18n.t('requests.gone')}
          </label>
        )}
        {event === 'extension-notice' && (
          <label className="flex flex-col gap-0.5 text-soft text-xs" htmlFor={field('until')}>
            {i18n.t('requests.until')}
            <input
              id={field('until')}
              type="date"
              className="field text-sm"
              value={until}
              onChange={(change) => setUntil(change.target.value)}
            />
          </label>
        )}
        {event === 'closed' && (
          <label className="flex flex-col gap-0.5 text-soft text-xs" htmlFor={field('reason')}>
            {i18n.t('requests.why')}
            <select
              id={field('reason')}
              className="field text-sm"
              value={reason}
              onChange={(change) => setReason(change.target.value as CloseReason)}
            >
              {CLOSE_REASONS.map((option) => (
                <option key={option} value={option}>
                  {word('closeReason', option)}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      <label className="flex flex-col gap-0.5 text-soft text-xs" htmlFor={field('note')}>
        {i18n.t('requests.note')}
        <textarea
          id={field('note')}
          rows={3}
          maxLength={200_000}
          className="field text-sm"
          value={note}
          onChange={(change) => setNote(change.target.value)}
        />
      </label>
      <div className="flex gap-2">
        <button type="submit" className="btn-main">
          {i18n.t('common.save')}
        </button>
        <button type="button" className="btn" onClick={done}>
          {i18n.t('common.cancel')}
        </button>
      </div>
      <p role="status" className="text-open">
        {trouble && i18n.t('standing.saveFailed')}
      </p>
    </form>
  );
}
