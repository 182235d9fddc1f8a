import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { checkRecord, type Fault, rebuildDerived } from '../../utils/ledger/checkRecord.ts';
import { type Health, health } from '../../utils/ledger/health.ts';
import { watchLedger } from '../../utils/ledger/watchLedger.ts';
import { formatInstant, uiLanguage } from '../locale.ts';
import { sizeText } from '../sizeText.ts';
import { word } from '../word.ts';
import { ledgerSentence } from './ledgerSentence.ts';

/** How the record is: rows, bytes, quota, last backup; and a check of every row and file that repairs nothing silently. */
export function HealthSection() {
  const [state, setState] = useState<Health>();
  const [check, setCheck] = useState<{ checked: { rows: number; files: number }; faults: Fault[] }>();
  const [working, setWorking] = useState(false);
  const [trouble, setTrouble] = useState('');
  useEffect(() => {
    const read = () => void health(navigator.storage).then(setState, (error) => setTrouble(ledgerSentence(error)));
    read();
    return watchLedger(read);
  }, []);
  const number = (value: number) => new Intl.NumberFormat(uiLanguage()).format(value);
  const lines: [string, string][] = state
    ? [
        [i18n.t('health.rows'), number(state.rows)],
        [i18n.t('health.requests'), number(state.counts.request)],
        [i18n.t('health.uploads'), number(state.counts.upload)],
        [i18n.t('health.evidence'), `${number(state.counts.evidence)} (${sizeText(state.counts.evidenceBytes)})`],
        [
          i18n.t('health.used'),
          state.used === null ? '–' : `${sizeText(state.used)}${state.quota ? ` / ${sizeText(state.quota)}` : ''}`,
        ],
        [
          i18n.t('health.persisted'),
          state.persisted === null ? '–' : i18n.t(state.persisted ? 'health.promised' : 'health.notPromised'),
        ],
        [i18n.t('health.backup'), state.lastBackup ? formatInstant(state.lastBackup.at) : i18n.t('health.never')],
        [i18n.t('health.version'), String(state.version)],
      ]
    : [];

  async function runCheck(before?: () => Promise<void>) {
    setWorking(true);
    setTrouble('');
    try {
      await before?.();
      setCheck(await checkRecord());
    } catch (error) {
      setTrouble(ledgerSentence(error));
    }
    setWorking(false);
  }
  const has = (...kinds: Fault['kind'][]) => check?.faults.some(({ kind }) => kinds.includes(kind));
  return (
    <section className="card space-y-3 p-4">
      <h3 className="font-semibold">{i18n.t('health.title')}</h3>
      <dl className="grid gap-x-4 gap-y-1 sm:grid-cols-[auto_1fr]">
        {lines.map(([title, value]) => (
          <div key={title} className="contents">
            <dt className="text-soft">{title}</dt>
            <dd className="max-sm:pb-1">{value}</dd>
          </div>
        ))}
      </dl>
      <button type="button" className="btn" disabled={working} onClick={() => void runCheck()}>
        {i18n.t('health.check')}
      </button>
      <div role="status">
        {check && (
          <p className={check.faults.length ? 'text-open' : 'text-safe'}>
            {i18n.t(check.faults.length ? 'health.faults' : 'health.fine', [
              String(check.checked.rows),
              String(check.checked.files),
              String(check.faults.length),
            ])}
          </p>
        )}
        {check && check.faults.length > 0 && (
          <ul className="list-disc ps-5">
            {check.faults.slice(0, 20).map(({ kind, id }) => (
              <li key={kind + id}>
                {word('fault', kind)}
                {i18n.t('common.colon')} {id}
              </li>
            ))}
          </ul>
        )}
        {has('count-wrong', 'summary-wrong') && (
          <p className="mt-2 space-y-1">
            <span className="block">{i18n.t('health.derived')}</span>
            <button type="button" className="btn" disabled={working} onClick={() => void runCheck(rebuildDerived)}>
              {i18n.t('health.rebuild')}
            </button>
          </p>
        )}
        {has('row-damaged', 'file-missing', 'file-changed') && <p className="mt-2">{i18n.t('health.mend')}</p>}
        {trouble && <p className="text-open">{trouble}</p>}
      </div>
    </section>
  );
}
