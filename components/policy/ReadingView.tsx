import { useState } from 'react';
import { i18n } from '#i18n';
import type { Service } from '../../utils/catalog/serviceSchema.ts';
import { appendReading } from '../../utils/ledger/appendRow.ts';
import { Icon } from '../Icon.tsx';
import { ChangeList } from './ChangeList.tsx';
import { EntryBeside } from './EntryBeside.tsx';
import { FaultList } from './FaultList.tsx';
import { NextSteps } from './NextSteps.tsx';
import { NoPolicy } from './NoPolicy.tsx';
import { PageNotes } from './PageNotes.tsx';
import { PolicyCard } from './PolicyCard.tsx';
import { markInPage, type PageReading } from './readPage.ts';
import { type SavedReading, toSavedCard } from './savedReading.ts';

type State = 'idle' | 'saved' | 'notSaved' | 'quoteHidden' | 'quoteGone';

const MARKED = { marked: 'idle', hidden: 'quoteHidden', 'not-found': 'quoteGone' } as const;

/** Which quotes nobody sees on the page now. */
function hiddenIn({ text, hiddenLines }: PageReading): (quote: string) => boolean {
  if (hiddenLines.length === 0) return () => false;
  const lines = text.split('\n');
  const numbers = new Set(hiddenLines);
  const hidden = lines.filter((_, line) => numbers.has(line)).join('\n');
  const seen = lines.filter((_, line) => !numbers.has(line)).join('\n');
  return (quote) => hidden.includes(quote) && !seen.includes(quote);
}

/** What was read from the page in front, what changed, and what can be done about it; or why it is no policy. */
export default function ReadingView({
  tabId,
  service,
  reading,
  before,
}: {
  tabId: number;
  service: Service | undefined;
  reading: PageReading;
  before: SavedReading | undefined;
}) {
  const [state, setState] = useState<State>('idle');
  if (!reading.card.isPolicy) return <NoPolicy reading={reading} />;
  const { address, card, text, faults, disagreements } = reading;
  const host = new URL(address).hostname;

  async function save() {
    try {
      await appendReading({
        host,
        address: address.slice(0, 500),
        card: toSavedCard(reading, text),
        ...(service && { serviceId: service.id }),
      });
      setState('saved');
    } catch (error) {
      console.error('reading-not-saved', error);
      setState('notSaved');
    }
  }
  async function show(quote: string) {
    setState(MARKED[await markInPage(tabId, quote).catch(() => 'not-found' as const)]);
  }
  return (
    <>
      <PageNotes reading={reading} />
      {before && <ChangeList before={before} card={card} text={text} />}
      <FaultList faults={faults} lang={card.lang} show={show} />
      <PolicyCard card={card} disagreements={disagreements} isHidden={hiddenIn(reading)} show={show} />
      <FaultList missing faults={faults} lang={card.lang} />
      {service && <EntryBeside service={service} card={card} />}
      <div className="flex flex-wrap gap-2 border-line border-t pt-2">
        <button type="button" className="btn" onClick={() => void save()}>
          <Icon name="download" /> {i18n.t('policy.save')}
        </button>
        <NextSteps reading={reading} host={host} address={address} serviceId={service?.id} />
      </div>
      <p
        role="status"
        className={`sticky bottom-0 bg-card ${state === 'notSaved' ? 'text-open' : 'text-soft text-xs'}`}
      >
        {state !== 'idle' && i18n.t(`policy.${state}`)}
      </p>
    </>
  );
}
