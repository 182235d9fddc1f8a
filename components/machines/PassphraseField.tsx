import { useId } from 'react';
import { i18n } from '#i18n';

/** The passphrase of the person's other machines, asked for once after each start of the browser. */
export function PassphraseField({ value, change }: { value: string; change: (words: string) => void }) {
  const id = useId();
  return (
    <div className="text-soft text-xs">
      <label htmlFor={id} className="block">
        {i18n.t('machines.passphrase')}
      </label>
      <input
        id={id}
        aria-describedby={`${id}-hint`}
        type="password"
        autoComplete="off"
        className="field my-0.5 text-sm"
        value={value}
        onChange={(event) => change(event.target.value)}
      />
      <p id={`${id}-hint`}>{i18n.t('machines.passphraseHint')}</p>
    </div>
  );
}
