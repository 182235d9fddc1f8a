import { useState } from 'react';
import { i18n } from '#i18n';
import type { RequestError } from '../../utils/requests/requestError.ts';
import { ANSWER_OUTCOMES, CLOSE_REASONS, EVENT_KINDS, type EventKind } from '../../utils/requests/requestTypes.ts';
import { formatDate } from '../locale.ts';
import { ledgerSentence } from '../recordPage/ledgerSentence.ts';
import { word } from '../word.ts';
import { EventPapers } from './EventPapers.tsx';
import { emptyEvent, eventDraftSchema, LONGEST_MESSAGE } from './eventDraft.ts';
import { eventProblem } from './eventProblem.ts';
import { evidenceTrouble } from './evidenceTrouble.ts';
import { PutAside } from './PutAside.tsx';
import type { RequestRecord } from './requestRecords.ts';
import { SelectField } from './SelectField.tsx';
import { saveEventDraft } from './saveEventDraft.ts';
import { TextField } from './TextField.tsx';
import { useChosenFiles } from './useChosenFiles.ts';
import { useDraft } from './useDraft.ts';
import { WhenFields } from './WhenFields.tsx';
import { whenOf } from './whenOf.ts';

/** Before it was sent nothing else can have happened to a request. */
const UNSENT: readonly EventKind[] = ['sent', 'closed'];
const CHOICES = EVENT_KINDS.filter((kind) => kind !== 'draft');

function sentenceOf({ code, params }: RequestError): string {
  if (code === 'event-before-sending' || code === 'received-before-sent')
    return word('when', 'before-sending', [formatDate(params.sent ?? '')]);
  return word('requestError', code, [Object.values(params)[0] ?? '']);
}

/** Writes down something that happened: what, when, and the papers that show it. What is typed survives the page. */
export function EventForm({ record, preset, done }: { record: RequestRecord; preset: EventKind; done: () => void }) {
  const { request, events } = record;
  const name = `event:${request.id}:${preset}`;
  const { draft, change, drop, aside } = useDraft(name, eventDraftSchema, () => emptyEvent(preset));
  const { files, changeFiles, dropFiles } = useChosenFiles(name);
  const [trouble, setTrouble] = useState('');
  const [saving, setSaving] = useState(false);
  // Once the event is kept, only its papers are left to keep: it can be taken back, and no longer changed here.
  const [savedAs, setSavedAs] = useState<string>();
  if (!draft) return null;

  async function close() {
    dropFiles();
    // A draft that cannot be dropped comes back another time; it keeps nobody in the form.
    await drop().catch((error) => console.error('draft-not-dropped', error));
    done();
  }
  const isSent = events.some(({ event }) => event === 'sent');

  async function save() {
    if (!draft) return;
    const when = whenOf(draft.day, draft.time, Temporal.Now.zonedDateTimeISO());
    if ('problem' in when) return setTrouble(word('when', when.problem));
    const { event, until, message } = draft;
    const error = eventProblem(record, { event, on: when.on, ...(until && { until }) }, Temporal.Now.instant());
    const tooLong = message.length > LONGEST_MESSAGE ? i18n.t('evidence.messageTooLong') : evidenceTrouble(files);
    const problem = error ? sentenceOf(error) : tooLong;
    if (problem) return setTrouble(problem);
    setSaving(true);
    try {
      await saveEventDraft(request, draft, when.on, files, { savedAs, saved: setSavedAs });
      await close();
    } catch (error) {
      setTrouble(ledgerSentence(error));
      setSaving(false);
    }
  }

  return (
    <form
      className="space-y-3 rounded-lg border border-line p-3"
      onSubmit={(submitted) => {
        submitted.preventDefault();
        void save();
      }}
      onPaste={({ clipboardData }) => changeFiles((now) => [...now, ...clipboardData.files])}
    >
      <PutAside aside={aside} />
      <fieldset disabled={savedAs !== undefined} className="min-w-0 space-y-3">
        <div className="flex flex-wrap gap-3">
          <SelectField
            label={i18n.t('requests.what')}
            value={draft.event}
            options={isSent ? CHOICES : UNSENT}
            nameOf={(kind) => word('requestEvent', kind)}
            change={(event) => change({ event })}
          />
          <WhenFields day={draft.day} time={draft.time} change={change} />
          {draft.event === 'answered' && (
            <SelectField
              label={i18n.t('requests.outcome')}
              value={draft.outcome}
              options={ANSWER_OUTCOMES}
              nameOf={(option) => word('outcome', option)}
              change={(outcome) => change({ outcome })}
            />
          )}
          {draft.event === 'verified' && (
            <label className="flex min-h-8 items-center gap-1.5 self-end">
              <input
                type="checkbox"
                className="size-4"
                checked={draft.gone}
                onChange={({ target }) => change({ gone: target.checked })}
              />
              {i18n.t('requests.gone')}
            </label>
          )}
          {draft.event === 'extension-notice' && (
            <TextField
              type="date"
              label={i18n.t('requests.until')}
              value={draft.until}
              change={(until) => change({ until })}
            />
          )}
          {draft.event === 'closed' && (
            <SelectField
              label={i18n.t('requests.why')}
              value={draft.reason}
              options={CLOSE_REASONS}
              nameOf={(option) => word('closeReason', option)}
              change={(reason) => change({ reason })}
            />
          )}
        </div>
        <TextField label={i18n.t('evidence.note')} value={draft.note} change={(note) => change({ note })} />
      </fieldset>
      <EventPapers
        message={draft.message}
        changeMessage={(message) => change({ message })}
        files={files}
        changeFiles={changeFiles}
      />
      <div className="flex flex-wrap gap-2">
        <button type="submit" className="btn-main" disabled={saving}>
          {i18n.t('common.save')}
        </button>
        <button type="button" className="btn" onClick={() => void close()}>
          {i18n.t('common.cancel')}
        </button>
      </div>
      <p role="status" className="text-open">
        {savedAs !== undefined && trouble && `${i18n.t('requests.papersLeft')} `}
        {trouble}
      </p>
    </form>
  );
}
