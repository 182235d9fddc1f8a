import { i18n } from '#i18n';
import { useWork } from '../useWork.ts';
import { word } from '../word.ts';
import { DueLine } from './DueLine.tsx';
import { duesIfSent } from './duesIfSent.ts';
import { makeReference } from './makeReference.ts';
import type { ChangeRequest, NewRequest } from './newRequest.ts';
import { saveNewRequest } from './saveNewRequest.ts';
import { TextField } from './TextField.tsx';
import { WhenFields } from './WhenFields.tsx';
import { whenOf } from './whenOf.ts';

/** A request that went out before Lenscap knew of it: when, under which reference, in which words; then its clock runs. */
export function SentAlready({
  form,
  change,
  drop,
}: {
  form: NewRequest;
  change: ChangeRequest;
  drop: () => Promise<void>;
}) {
  const { working, trouble, run } = useWork<void>();
  const { sentDay = '', sentTime = '' } = form;
  const now = Temporal.Now.zonedDateTimeISO();
  const when = whenOf(sentDay, sentTime, now);
  const problem = 'problem' in when && sentDay ? word('when', when.problem) : '';
  const dues = 'on' in when ? duesIfSent(form, form.rights, when.on, now.timeZoneId) : [];

  const save = () =>
    run(async () => {
      if (!('on' in when)) return;
      const { rights, lang, body } = form;
      const reference = form.reference.trim() || makeReference();
      const letter = { lang, subject: '', body };
      await saveNewRequest(form, { rights, reference, letter }, { event: 'sent', on: when.on }, drop);
    });

  return (
    <form
      className="card space-y-3 p-4"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h3 className="font-semibold">{i18n.t('sentAlready.when')}</h3>
      <div className="flex flex-wrap gap-3">
        <WhenFields
          day={sentDay}
          time={sentTime}
          change={({ day = sentDay, time = sentTime }) => change({ sentDay: day, sentTime: time })}
        />
      </div>
      <TextField
        label={i18n.t('sentAlready.reference')}
        most={40}
        value={form.reference}
        change={(reference) => change({ reference })}
      />
      <label className="flex flex-col gap-0.5 text-soft text-xs">
        {i18n.t('sentAlready.words')}
        <textarea
          rows={6}
          maxLength={60_000}
          className="field text-sm"
          value={form.body}
          onChange={({ target }) => change({ body: target.value })}
        />
      </label>
      {form.rights.length === 0 && <p className="text-unsure">{i18n.t('newRequest.noRight')}</p>}
      {dues.length > 0 && (
        <div className="space-y-2 border-line border-t pt-3">
          <h4 className="font-semibold text-soft text-xs">{i18n.t('sentAlready.due')}</h4>
          <ul className="space-y-2">
            {dues.map((due) => (
              <DueLine key={due.request} due={due} />
            ))}
          </ul>
        </div>
      )}
      <button type="submit" className="btn-main" disabled={working || !form.company || form.rights.length === 0}>
        {i18n.t('sentAlready.save')}
      </button>
      <p role="status" className="text-open">
        {problem || trouble}
      </p>
    </form>
  );
}
