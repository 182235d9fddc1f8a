import { useState } from 'react';
import { i18n } from '#i18n';
import { inspectBackup, type MergePlan } from '../../utils/ledger/backup/inspectBackup.ts';
import { mergeBackup } from '../../utils/ledger/backup/mergeBackup.ts';
import { LedgerError } from '../../utils/ledger/ledgerError.ts';
import { formatInstant } from '../locale.ts';
import { tellChange } from '../record.ts';
import { AttachFiles } from '../requests/AttachFiles.tsx';
import { refreshReminders } from '../requests/refreshReminders.ts';
import { ledgerSentence } from './ledgerSentence.ts';

const sum = (plan: MergePlan, key: 'adds' | 'known' | 'mends' | 'forgotten' | 'erases'): number =>
  Object.values(plan.tables).reduce((total, table) => total + table[key], 0);

/** Merges a backup into this record: first a dry run that says what would change, then, if wanted, the merge. */
export function RestoreSection() {
  const [file, setFile] = useState<File>();
  const [passphrase, setPassphrase] = useState('');
  const [locked, setLocked] = useState(false);
  const [plan, setPlan] = useState<MergePlan>();
  const [done, setDone] = useState(false);
  const [working, setWorking] = useState(false);
  const [trouble, setTrouble] = useState('');

  async function work(step: () => Promise<void>) {
    setWorking(true);
    setTrouble('');
    try {
      await step();
    } catch (error) {
      if (error instanceof LedgerError && error.code === 'passphrase-needed') setLocked(true);
      setTrouble(ledgerSentence(error));
    }
    setWorking(false);
  }
  const look = (chosen: File, words: string) =>
    work(async () => {
      setPlan(undefined);
      setDone(false);
      setPlan(await inspectBackup(chosen, words || undefined));
    });
  const merge = (chosen: File) =>
    work(async () => {
      await mergeBackup(chosen, passphrase || undefined);
      await refreshReminders();
      await tellChange();
      setPlan(undefined);
      setDone(true);
    });

  return (
    <section className="card space-y-3 p-4">
      <h3 className="font-semibold">{i18n.t('restore.title')}</h3>
      <p>{i18n.t('restore.explain')}</p>
      <div className="flex flex-wrap items-end gap-3">
        <AttachFiles
          one
          label={i18n.t('restore.choose')}
          take={([chosen]) => {
            setFile(chosen);
            setLocked(false);
            if (chosen) void look(chosen, '');
          }}
        />
        {file && <p className="self-center">{file.name}</p>}
        {locked && file && (
          <>
            <label className="flex flex-col gap-0.5 text-soft text-xs">
              {i18n.t('restore.passphrase')}
              <input
                type="password"
                autoComplete="off"
                className="field text-sm"
                value={passphrase}
                onChange={(event) => setPassphrase(event.target.value)}
              />
            </label>
            <button type="button" className="btn" onClick={() => void look(file, passphrase)}>
              {i18n.t('restore.open')}
            </button>
          </>
        )}
      </div>
      {plan && file && (
        <div className="space-y-2 rounded-lg bg-sunken p-3">
          <p>{i18n.t('restore.from', [formatInstant(plan.head.createdAt)])}</p>
          <ul className="list-disc ps-5">
            <li>{i18n.t('restore.adds', [String(sum(plan, 'adds'))])}</li>
            <li>{i18n.t('restore.known', [String(sum(plan, 'known'))])}</li>
            {sum(plan, 'mends') > 0 && <li>{i18n.t('restore.mends', [String(sum(plan, 'mends'))])}</li>}
            {sum(plan, 'forgotten') > 0 && <li>{i18n.t('restore.forgotten', [String(sum(plan, 'forgotten'))])}</li>}
            {sum(plan, 'erases') > 0 && <li>{i18n.t('restore.erases', [String(sum(plan, 'erases'))])}</li>}
          </ul>
          <button type="button" className="btn-main" disabled={working} onClick={() => void merge(file)}>
            {i18n.t('restore.merge')}
          </button>
        </div>
      )}
      <p role="status">
        {working && i18n.t('common.loading')}
        {done && i18n.t('restore.done')}
        {trouble && <span className="text-open">{trouble}</span>}
      </p>
    </section>
  );
}
