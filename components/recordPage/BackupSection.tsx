import { useState } from 'react';
import { i18n } from '#i18n';
import { exportBackup } from '../../utils/ledger/backup/exportBackup.ts';
import { noteBackup } from '../../utils/ledger/lastBackup.ts';
import { handOver } from '../handOver.ts';
import { Icon } from '../Icon.tsx';
import { today } from '../locale.ts';
import { ledgerSentence } from './ledgerSentence.ts';

/** One file with everything, evidence included; locked with a passphrase if the person gives one. */
export function BackupSection() {
  const [passphrase, setPassphrase] = useState('');
  const [state, setState] = useState<'idle' | 'working' | 'done'>('idle');
  const [trouble, setTrouble] = useState('');

  async function backUp() {
    setState('working');
    try {
      const stream = await exportBackup(passphrase ? { passphrase } : {});
      // The browser keeps a large blob on disk, so the file is never in memory as a whole.
      const file = await new Response(stream).blob();
      handOver(file, `lenscap-backup-${today()}.zip${passphrase ? '.age' : ''}`, 'application/octet-stream');
      await noteBackup();
      setState('done');
      setTrouble('');
    } catch (error) {
      setTrouble(ledgerSentence(error));
      setState('idle');
    }
  }
  return (
    <section className="card space-y-3 p-4">
      <h3 className="font-semibold">{i18n.t('backup.title')}</h3>
      <p>{i18n.t('backup.explain')}</p>
      <form
        className="flex flex-wrap items-end gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          void backUp();
        }}
      >
        <label className="flex flex-col gap-0.5 text-soft text-xs">
          {i18n.t('backup.passphrase')}
          <input
            type="password"
            autoComplete="new-password"
            className="field text-sm"
            value={passphrase}
            onChange={(event) => setPassphrase(event.target.value)}
          />
        </label>
        <button type="submit" className="btn-main" disabled={state === 'working'}>
          <Icon name="download" /> {i18n.t('backup.make')}
        </button>
      </form>
      {passphrase && <p className="text-unsure text-xs">{i18n.t('backup.remember')}</p>}
      <p role="status">
        {state === 'working' && i18n.t('common.loading')}
        {state === 'done' && i18n.t('backup.done')}
        {trouble && <span className="text-open">{trouble}</span>}
      </p>
    </section>
  );
}
