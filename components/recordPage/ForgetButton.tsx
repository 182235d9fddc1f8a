import { AlertDialog } from '@base-ui/react/alert-dialog';
import { useState } from 'react';
import { i18n } from '#i18n';
import type { Forgettable } from '../../utils/ledger/forget.ts';
import { forgetHere } from './forgetHere.ts';
import { ledgerSentence } from './ledgerSentence.ts';

/** Erases a part of the record, after one clear question that says what will be gone. A merge does not bring it back. */
export function ForgetButton({ what, label, gone }: { what: Forgettable; label: string; gone: string }) {
  const [erased, setErased] = useState<number>();
  const [trouble, setTrouble] = useState('');
  async function erase() {
    setTrouble('');
    try {
      setErased(await forgetHere(what));
    } catch (error) {
      setTrouble(ledgerSentence(error));
    }
  }
  return (
    <div className="space-y-1">
      <AlertDialog.Root>
        <AlertDialog.Trigger className="btn text-open">{label}</AlertDialog.Trigger>
        <AlertDialog.Portal>
          <AlertDialog.Backdrop className="fixed inset-0 bg-black/40" />
          <AlertDialog.Popup className="card fixed top-1/2 left-1/2 w-96 max-w-[calc(100vw-2rem)] -translate-x-1/2 -translate-y-1/2 space-y-3 p-4">
            <AlertDialog.Title className="font-semibold text-lg">{i18n.t('forget.sure', [label])}</AlertDialog.Title>
            <AlertDialog.Description>
              {gone} {i18n.t('forget.forGood')}
            </AlertDialog.Description>
            <div className="flex flex-wrap justify-end gap-2">
              <AlertDialog.Close className="btn">{i18n.t('common.cancel')}</AlertDialog.Close>
              <AlertDialog.Close className="btn text-open" onClick={() => void erase()}>
                {label}
              </AlertDialog.Close>
            </div>
          </AlertDialog.Popup>
        </AlertDialog.Portal>
      </AlertDialog.Root>
      <p role="status" className="text-sm">
        {erased !== undefined && i18n.t('forget.done', erased)}
        {trouble && <span className="text-open">{trouble}</span>}
      </p>
    </div>
  );
}
