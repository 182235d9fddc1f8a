import { useState } from 'react';
import { i18n } from '#i18n';
import type { CloseReading } from '../../utils/policy/readClosely.ts';
import { Icon } from '../Icon.tsx';
import { today } from '../locale.ts';
import { openDashboard } from '../openDashboard.ts';
import { newRequestPath } from '../requests/newRequestPath.ts';

/** From the card to action: a request to the address it names, and a beginning of a catalogue entry to hand to the project. */
export function NextSteps({
  reading,
  host,
  address,
  serviceId,
}: {
  reading: CloseReading;
  host: string;
  address: string;
  serviceId?: string | undefined;
}) {
  const [drafted, setDrafted] = useState<'no' | 'copied' | 'trouble'>('no');
  const { contactEmail } = reading.card;

  async function draft() {
    try {
      const { draftEntry } = await import('../../utils/policy/entry/draftEntry.ts');
      await navigator.clipboard.writeText(draftEntry(reading, { host, address, today: today() }).text);
      setDrafted('copied');
    } catch (error) {
      console.error('draft-not-copied', error);
      setDrafted('trouble');
    }
  }
  const about = { ...(serviceId ? { serviceId } : { host }), ...(contactEmail && { to: contactEmail }) };
  return (
    <>
      {contactEmail && (
        <button type="button" className="btn" onClick={() => void openDashboard(newRequestPath(about))}>
          {i18n.t('policy.ask', [contactEmail])}
        </button>
      )}
      {!serviceId && (
        <button type="button" className="btn" onClick={() => void draft()}>
          <Icon name="grid" /> {i18n.t('policy.draft')}
        </button>
      )}
      <p role="status" className={drafted === 'trouble' ? 'text-open text-xs' : 'text-soft text-xs'}>
        {drafted === 'copied' && i18n.t('policy.drafted')}
        {drafted === 'trouble' && i18n.t('policy.draftTrouble')}
      </p>
    </>
  );
}
