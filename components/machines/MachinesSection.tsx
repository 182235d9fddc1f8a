import { i18n } from '#i18n';
import { BrowserSyncSection } from './BrowserSyncSection.tsx';
import { FolderSection } from './FolderSection.tsx';
import { PassphraseField } from './PassphraseField.tsx';
import { usePassphrase } from './usePassphrase.ts';

/** Several machines: a folder they all see, or by hand; and the browser's own sync for the little that fits into it. */
export function MachinesSection() {
  const passphrase = usePassphrase();
  return (
    <section className="card space-y-4 p-4">
      <h3 className="font-semibold">{i18n.t('machines.title')}</h3>
      {!passphrase.isKept && <PassphraseField value={passphrase.typed} change={passphrase.type} />}
      <FolderSection passphrase={passphrase} />
      <BrowserSyncSection passphrase={passphrase} />
    </section>
  );
}
