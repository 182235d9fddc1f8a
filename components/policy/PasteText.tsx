import { useId, useState } from 'react';
import { i18n } from '#i18n';
import { type CloseReading, readClosely } from '../../utils/policy/readClosely.ts';
import { today } from '../locale.ts';
import { FaultList } from './FaultList.tsx';
import { PolicyCard } from './PolicyCard.tsx';

/** As much as is read of a page. UTF-16 units. */
const MOST_TEXT = 1_000_000;

/** A policy the person pasted, from a PDF for one: read here, kept nowhere. */
export function PasteText() {
  const id = useId();
  const [text, setText] = useState('');
  const [reading, setReading] = useState<CloseReading>();
  const [state, setState] = useState<'idle' | 'working' | 'trouble'>('idle');

  async function read() {
    setState('working');
    try {
      setReading(await readClosely(text.slice(0, MOST_TEXT), { today: today() }));
      setState('idle');
    } catch (error) {
      console.error('text-not-read', error);
      setState('trouble');
    }
  }
  const card = reading?.card;
  return (
    <section className="card space-y-3 p-4">
      <label htmlFor={id} className="flex flex-col gap-0.5 text-soft text-xs">
        {i18n.t('policy.paste')}
        <textarea
          id={id}
          rows={6}
          className="field text-sm"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <button
        type="button"
        className="btn-main"
        disabled={!text.trim() || state === 'working'}
        onClick={() => void read()}
      >
        {i18n.t('policy.readText')}
      </button>
      <div role="status" className="space-y-1 text-unsure">
        {state === 'working' && <p className="text-soft">{i18n.t('common.loading')}</p>}
        {state === 'trouble' && <p className="text-open">{i18n.t('policy.textTrouble')}</p>}
        {card && text.length > MOST_TEXT && <p>{i18n.t('policy.cutText')}</p>}
        {card?.lang === 'und' && <p>{i18n.t('policy.unknownLanguage')}</p>}
        {card && !card.isPolicy && <p>{i18n.t('policy.noPolicyText')}</p>}
      </div>
      {reading && (
        <>
          <FaultList faults={reading.faults} lang={reading.card.lang} />
          <PolicyCard card={reading.card} disagreements={reading.disagreements} />
          <FaultList missing faults={reading.faults} lang={reading.card.lang} />
        </>
      )}
    </section>
  );
}
