import { useState } from 'react';
import { i18n } from '#i18n';
import { appendReading } from '../../utils/ledger/appendRow.ts';
import { Icon } from '../Icon.tsx';
import { PolicyCard } from './PolicyCard.tsx';
import { markInPage, type PageReading, readPage } from './readPage.ts';

/** "Read this site's policy": reads the page in front on this device, or offers the links that lead to the policy. */
export default function ReadPolicy({ tabId, serviceId }: { tabId: number; serviceId?: string }) {
  const [reading, setReading] = useState<PageReading>();
  const [state, setState] = useState<'idle' | 'working' | 'trouble' | 'saved'>('idle');

  async function read() {
    setState('working');
    try {
      setReading(await readPage(tabId));
      setState('idle');
    } catch (error) {
      console.error('policy-not-read', error);
      setState('trouble');
    }
  }
  async function save({ address, card }: PageReading) {
    try {
      await appendReading({
        host: new URL(address).hostname,
        address: address.slice(0, 500),
        card: JSON.parse(JSON.stringify(card)),
        ...(serviceId && { serviceId }),
      });
      setState('saved');
    } catch (error) {
      console.error('reading-not-saved', error);
      setState('trouble');
    }
  }
  return (
    <section className="card space-y-2 p-3">
      <button type="button" className="btn" disabled={state === 'working'} onClick={() => void read()}>
        <Icon name="eye" /> {i18n.t('policy.read')}
      </button>
      <p role="status" className={state === 'trouble' ? 'text-open' : 'text-soft text-xs'}>
        {state === 'working' && i18n.t('common.loading')}
        {state === 'trouble' && i18n.t('policy.trouble')}
        {state === 'saved' && i18n.t('policy.saved')}
      </p>
      {reading && !reading.card.isPolicy && (
        <div className="space-y-1">
          <p>{i18n.t('policy.notPolicy')}</p>
          <ul className="list-disc ps-5">
            {reading.links.map(({ text, href }) => (
              <li key={href}>
                <a href={href} target="_blank" rel="noreferrer">
                  {text || href}
                </a>
              </li>
            ))}
          </ul>
          {reading.links.length === 0 && <p className="text-soft">{i18n.t('policy.noLink')}</p>}
        </div>
      )}
      {reading?.card.isPolicy && (
        <>
          {reading.card.lang === 'und' && <p className="text-unsure">{i18n.t('policy.unknownLanguage')}</p>}
          {reading.hasHidden && <p className="text-unsure text-xs">{i18n.t('policy.hiddenText')}</p>}
          {reading.cut && <p className="text-unsure text-xs">{i18n.t('policy.cut')}</p>}
          <PolicyCard card={reading.card} show={(quote) => void markInPage(tabId, quote)} />
          <button type="button" className="btn" onClick={() => void save(reading)}>
            {i18n.t('policy.save')}
          </button>
        </>
      )}
    </section>
  );
}
