import { useId, useState } from 'react';
import { i18n } from '#i18n';
import { readings } from '../../utils/ledger/readings.ts';
import { readPolicy } from '../../utils/policy/readPolicy.ts';
import type { Card } from '../../utils/policy/types.ts';
import { formatInstant } from '../locale.ts';
import { useLedger } from '../record.ts';
import { Section } from '../Section.tsx';
import { PolicyCard } from './PolicyCard.tsx';

/** A policy pasted by the person, read here; and the readings they saved, by site and date. */
export default function PoliciesPage() {
  const id = useId();
  const [text, setText] = useState('');
  const [card, setCard] = useState<Card>();
  const { value } = useLedger('readings', async () => (await readings()).readings);
  return (
    <div className="max-w-2xl space-y-3">
      <h2 className="font-semibold text-lg">{i18n.t('dashboard.policies')}</h2>
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
          disabled={!text.trim()}
          onClick={() => void readPolicy(text).then(setCard)}
        >
          {i18n.t('policy.readText')}
        </button>
        <div role="status">
          {card && !card.isPolicy && <p className="text-unsure">{i18n.t('policy.noPolicyText')}</p>}
        </div>
        {card && <PolicyCard card={card} />}
      </section>
      {value?.map((reading) => (
        <Section key={reading.id} title={`${reading.host} · ${formatInstant(reading.at)}`}>
          <PolicyCard card={reading.card as unknown as Card} />
        </Section>
      ))}
    </div>
  );
}
