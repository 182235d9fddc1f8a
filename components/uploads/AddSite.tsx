import { type FormEvent, useId, useState } from 'react';
import { i18n } from '#i18n';
import { originsOf } from '../../utils/extension/originsOf.ts';
import { startWatching } from '../watching.ts';
import { hostFrom } from './hostFrom.ts';
import { withoutSite, withSite } from './watchSites.ts';

/** A site of the person's own choice: typed or pasted, with or without https. */
export function AddSite() {
  const id = useId();
  const [text, setText] = useState('');
  const [trouble, setTrouble] = useState<'wrong' | 'refused' | 'failed'>();

  function add(event: FormEvent) {
    event.preventDefault();
    const host = hostFrom(text);
    setTrouble(host === undefined ? 'wrong' : undefined);
    if (host === undefined) return;
    startWatching(originsOf([{ host }]), withSite(host), withoutSite(host)).then(
      (granted) => {
        if (granted) setText('');
        else setTrouble('refused');
      },
      (error) => {
        console.error('site-not-watched', error);
        setTrouble('failed');
      },
    );
  }
  return (
    <form className="space-y-1" onSubmit={add}>
      <label htmlFor={id}>{i18n.t('uploadWatch.sites')}</label>
      <div className="flex flex-wrap gap-2">
        <input
          id={id}
          className="field min-w-0 grow"
          value={text}
          placeholder={i18n.t('uploadWatch.siteLabel')}
          aria-invalid={trouble === 'wrong'}
          aria-describedby={`${id}-trouble`}
          onChange={({ target }) => setText(target.value)}
        />
        <button type="submit" className="btn" disabled={!text.trim()}>
          {i18n.t('uploadWatch.addSite')}
        </button>
      </div>
      <p id={`${id}-trouble`} role="status" className="text-open">
        {trouble === 'wrong' && i18n.t('uploadWatch.siteWrong')}
        {trouble === 'refused' && i18n.t('uploadWatch.notAllowed')}
        {trouble === 'failed' && i18n.t('common.notKept')}
      </p>
    </form>
  );
}
