import { i18n } from '#i18n';
import { forget } from '../../utils/ledger/forget.ts';
import { formatInstant } from '../locale.ts';
import { Section } from '../Section.tsx';
import { useWork } from '../useWork.ts';
import { ChangeList } from './ChangeList.tsx';
import { FaultList } from './FaultList.tsx';
import { PolicyCard } from './PolicyCard.tsx';
import { previousOf } from './previousOf.ts';
import type { SavedReading } from './savedReading.ts';

/** One saved reading, with what changed since the one before. */
function OneReading({ reading, older }: { reading: SavedReading; older: readonly SavedReading[] }) {
  const { card, disagreements, faults, text, host, address } = reading;
  const { working, trouble, run } = useWork<number>();
  const before = previousOf(older, { host, address, lang: card.lang });
  return (
    <div className="space-y-2">
      <a href={address} target="_blank" rel="noreferrer" className="block text-xs">
        {address}
      </a>
      {before && <ChangeList before={before} card={card} text={text} />}
      <FaultList faults={faults} lang={card.lang} />
      <PolicyCard card={card} disagreements={disagreements} />
      <FaultList missing faults={faults} lang={card.lang} />
      <button
        type="button"
        className="btn"
        disabled={working}
        onClick={() => void run(() => forget({ row: reading.id }))}
      >
        {i18n.t('policy.forget')}
      </button>
      <p role="status" className="text-open">
        {trouble}
      </p>
    </div>
  );
}

/** The saved readings by site, and of each site by date, the newest first. */
export function SavedReadings({ saved }: { saved: readonly SavedReading[] }) {
  const sites = [...Map.groupBy(saved, ({ host }) => host.replace(/^www\./, ''))];
  return sites.map(([site, ofSite]) => (
    <section key={site} className="space-y-2">
      <h3 className="font-semibold">{site}</h3>
      {ofSite.map((reading, index) => (
        <Section key={reading.id} title={formatInstant(reading.at)}>
          <OneReading reading={reading} older={ofSite.slice(index + 1)} />
        </Section>
      ))}
    </section>
  ));
}
