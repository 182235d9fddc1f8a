import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { setBrowserSync, syncArea, wantsBrowserSync } from '../../utils/extension/browserSync.ts';
import { browserSynced } from '../../utils/ledger/sync/browserSynced.ts';
import { type BrowserSynced, stopBrowserSync } from '../../utils/ledger/sync/syncThroughBrowser.ts';
import { Icon } from '../Icon.tsx';
import { formatInstant } from '../locale.ts';
import { useLedger } from '../record.ts';
import { useWork } from '../useWork.ts';
import { carryThroughBrowser } from './carryThroughBrowser.ts';
import type { Passphrase } from './usePassphrase.ts';

/** Off by default: the browser's own sync carries statements and the dates of requests, locked. */
export function BrowserSyncSection({ passphrase }: { passphrase: Passphrase }) {
  const [isOn, setOn] = useState<boolean>();
  const { value } = useLedger('browser-sync', async () => ({ last: await browserSynced() }));
  const { working, result, trouble, run } = useWork<BrowserSynced>();
  useEffect(() => void wantsBrowserSync().then(setOn, (error) => console.error('browser-sync', error)), []);

  async function carry() {
    const done = await carryThroughBrowser(await passphrase.read());
    await passphrase.tried(done.failed.length === 0);
    return done;
  }
  const now = () => run(carry);
  const turn = (on: boolean) =>
    run(async () => {
      await setBrowserSync(on);
      setOn(on);
      if (on) return carry();
      await stopBrowserSync(syncArea);
    });
  if (isOn === undefined) return null;
  return (
    <div className="space-y-3">
      <label className="flex items-start gap-2">
        <input
          type="checkbox"
          className="mt-1 shrink-0"
          checked={isOn}
          disabled={working || !(isOn || passphrase.isReady)}
          onChange={({ target }) => void turn(target.checked)}
        />
        <span>
          {i18n.t('browserSync.on')}
          <span className="block text-soft text-sm">{i18n.t('browserSync.how')}</span>
        </span>
      </label>
      {isOn && (
        <button type="button" className="btn" disabled={working || !passphrase.isReady} onClick={() => void now()}>
          {i18n.t('browserSync.now')}
        </button>
      )}
      <div role="status" className="space-y-1">
        {working && i18n.t('common.loading')}
        {isOn && !working && value?.last && (
          <p className="text-soft text-sm">{i18n.t('machines.last', [formatInstant(value.last.at)])}</p>
        )}
        {isOn && result && <Result {...result} />}
        {trouble && <p className="text-open">{trouble}</p>}
      </div>
    </div>
  );
}

function Result({ added, failed, leftOut }: BrowserSynced) {
  if (failed.length > 0) return <p className="text-open">{i18n.t('browserSync.notRead', failed.length)}</p>;
  return (
    <>
      <p className="flex items-center gap-1.5 text-safe">
        <Icon name="check" className="size-4" /> {i18n.t('machines.inStep')}{' '}
        {added > 0 && i18n.t('restore.adds', [String(added)])}
      </p>
      {leftOut > 0 && <p className="text-unsure">{i18n.t('browserSync.leftOut', leftOut)}</p>}
    </>
  );
}
