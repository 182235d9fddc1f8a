import { useState } from 'react';
import { i18n } from '#i18n';
import type { PackAbout } from '../../utils/ledger/pack/collectItems.ts';
import { handOver } from '../handOver.ts';
import { Icon } from '../Icon.tsx';
import { today } from '../locale.ts';
import { ledgerSentence } from './ledgerSentence.ts';
import { packWords } from './packWords.ts';

/** One zip with everything about a request or about all: hashed, chained, readable offline, and able to check itself. */
export function PackButton({ about, name }: { about: PackAbout; name: string }) {
  const [state, setState] = useState<'idle' | 'working'>('idle');
  const [words, setWords] = useState('');
  async function make() {
    setState('working');
    try {
      // Loaded on demand: a pack is made rarely and the maker is large.
      const { makePack } = await import('../../utils/ledger/pack/makePack.ts');
      const { zip, seal } = await makePack(about, packWords());
      handOver(zip, `lenscap-evidence-${name}-${today()}.zip`, 'application/zip');
      setWords(i18n.t('pack.done', [seal.slice(0, 16)]));
    } catch (error) {
      setWords(ledgerSentence(error));
    }
    setState('idle');
  }
  return (
    <>
      <button type="button" className="btn" disabled={state === 'working'} onClick={() => void make()}>
        <Icon name="download" /> {i18n.t('pack.make')}
      </button>
      <p role="status" className="text-soft text-xs">
        {words}
      </p>
    </>
  );
}
