import { useState } from 'react';
import { i18n } from '#i18n';
import { pathTo } from '../dashboard/useRoute.ts';
import { ledgerSentence } from '../recordPage/ledgerSentence.ts';
import { word } from '../word.ts';
import { DueLine } from './DueLine.tsx';
import { duesIfSent } from './duesIfSent.ts';
import { makeReference } from './makeReference.ts';
import type { ChangeRequest, NewRequest } from './newRequest.ts';
import { saveEvent, saveRequest } from './requestRecords.ts';
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
  const [trouble, setTrouble] = useState('');
  const { sentDay = '', sentTime = '' } = form;
  const now = Temporal.Now.zonedDateTimeISO();
  const when = whenOf(sentDay, sentTime, now);
  const problem = 'problem' in when && sentDay ? word('when', when.problem) : '';
  const dues = 'on' in when ? duesIfSent(form, form.rights, when.on, now.timeZoneId) : [];

  async function save() {
    if (!('on' in when)) return setTrouble(word('when', 'impossible'));
    const { serviceId, company, address, country, region, regime, rights, reference, lang, body, uploads = [] } = form;
    try {
      const id = await saveRequest({
        ...(serviceId && { serviceId }),
        company: { name: company, ...(address && { address }) },
        regime,
        rights,
        zone: now.timeZoneId,
        country,
        ...(region && { region }),
        reference: reference.trim() || makeReference(),
        letter: { lang, subject: '', body },
        ...(uploads.length > 0 && { uploads: uploads.map((upload) => upload.id) }),
      });
      await saveEvent({ id, ...(serviceId && { serviceId }) }, { event: 'sent', on: when.on });
      await drop();
      window.location.hash = pathTo('requests', id);
    } catch (error) {
      setTrouble(ledgerSentence(error));
    }
  }

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
      <button type="submit" className="btn-main" disabled={!form.company || form.rights.length === 0}>
        {i18n.t('sentAlready.save')}
      </button>
      <p role="status" className="text-open">
        {problem || trouble}
      </p>
    </form>
  );
}
