import { AlertDialog } from '@base-ui/react/alert-dialog';
import { useState } from 'react';
import { i18n } from '#i18n';
import { forget } from '../../utils/ledger/forget.ts';
import { tellChange } from '../record.ts';
import { refreshReminders } from '../requests/refreshReminders.ts';
import { ledgerSentence } from './ledgerSentence.ts';

/** Erases everything, after one clear question. A merge does not bring it back. */
export function ForgetSection() {
  const [erased, setErased] = useState<number>();
  const [trouble, setTrouble] = useState('');
  async function everything() {
    try {
      setErased(await forget({ everything: true }));
      await refreshReminders();
      await tellChange();
    } catch (error) {
      setTrouble(ledgerSentence(error));
    }
  }
  return (
    <section className="card space-y-3 p-4">
      <h3 className="font-semibold">{i18n.t('forget.title')}</h3>
      <p>{i18n.t('forget.explain')}</p>
      <AlertDialog.Root>
        <AlertDialog.Trigger className="btn text-open">{i18n.t('forget.everything')}</AlertDialog.Trigger>
        <AlertDialog.Portal>
          <AlertDialog.Backdrop className="fixed inset-0 bg-black/40" />
          <AlertDialog.Popup className="card fixed top-1/2 left-1/2 w-96 max-w-[calc(100vw-2rem)] -translate-x-1/2 -translate-y-1/2 space-y-3 p-4">
            <AlertDialog.Title className="font-semibold text-lg">{i18n.t('forget.sure')}</AlertDialog.Title>
            <AlertDialog.Description>{i18n.t('forget.gone')}</AlertDialog.Description>
            <div className="flex justify-end gap-2">
              <AlertDialog.Close className="btn">{i18n.t('common.cancel')}</AlertDialog.Close>
              <AlertDialog.Close className="btn text-open" onClick={() => void everything()}>
                {i18n.t('forget.everything')}
              </AlertDialog.Close>
            </div>
          </AlertDialog.Popup>
        </AlertDialog.Portal>
      </AlertDialog.Root>
      <p role="status">
        {erased !== undefined && i18n.t('forget.done', [String(erased)])}
        {trouble && <span className="text-open">{trouble}</span>}
      </p>
    </section>
  );
}
