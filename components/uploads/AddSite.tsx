import { type FormEvent, useId, useState } from 'react';
import { i18n } from '#i18n';
import { originsOf } from '../../utils/extension/originsOf.ts';
import { useSaving } from '../useSaving.ts';
import { startWatching } from '../watching.ts';
import { hostFrom } from './hostFrom.ts';
import { withoutSite, withSite } from './watchSites.ts';

/** A site of the person's own choice: typed or pasted, with or without https. */
export function AddSite() {
  const id = useId();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<'siteWrong' | 'notAllowed'>();
  const { trouble, save } = useSaving();

  function add(event: FormEvent) {
    event.preventDefault();
    const host = hostFrom(text);
    setProblem(host === undefined ? 'siteWrong' : undefined);
    if (host === undefined) return;
    save(
      startWatching(originsOf([{ host }]), withSite(host), withoutSite(host)).then((granted) => {
        if (granted) setText('');
        else setProblem('notAllowed');
      }),
    );
  }
  return (
    <form className="space-y-0.5" onSubmit={add}>
      <label htmlFor={id} className="text-soft text-xs">
        {i18n.t('uploadWatch.sites')}
      </label>
      <div className="flex flex-wrap gap-2">
        <input
          id={id}
          className="field min-w-0 grow text-sm"
          value={text}
          placeholder={i18n.t('uploadWatch.siteLabel')}
          aria-invalid={problem === 'siteWrong'}
          aria-describedby={`${id}-trouble`}
          onChange={({ target }) => setText(target.value)}
        />
        <button type="submit" className="btn" disabled={!text.trim()}>
          {i18n.t('uploadWatch.addSite')}
        </button>
      </div>
      <p id={`${id}-trouble`} role="status" className="text-open">
        {problem ? i18n.t(`uploadWatch.${problem}`) : trouble}
      </p>
    </form>
  );
}
