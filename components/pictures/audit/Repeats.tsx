import { i18n } from '#i18n';
import type { Repeat } from '../../../utils/ledger/layout.ts';
import type { Place } from '../../../utils/ledger/placeOf.ts';
import { formatInstant } from '../../locale.ts';
import { Section } from '../../Section.tsx';
import { numberText } from './numberText.ts';

/** The same picture in several places, newest first; of all time, whatever the filter. */
export function Repeats({
  repeats,
  all,
  nameOf,
}: {
  repeats: readonly Repeat[];
  all: number;
  nameOf: (place: Place) => string;
}) {
  return (
    <Section title={i18n.t('audit.repeats')} count={all}>
      {all === 0 && <p className="text-soft">{i18n.t('audit.noRepeats')}</p>}
      <ul className="space-y-2">
        {repeats.map(({ sha256, places, last, name }) => (
          <li key={sha256}>
            <span className="font-semibold">{name ?? `SHA-256 ${sha256.slice(0, 12)}…`}</span>{' '}
            <span className="text-soft text-xs">{formatInstant(last)}</span>
            <div>{places.map(nameOf).join(' · ')}</div>
          </li>
        ))}
      </ul>
      {all > repeats.length && (
        <p className="mt-2 text-soft text-xs">
          {i18n.t('audit.newestOf', [numberText(repeats.length), numberText(all)])}
        </p>
      )}
    </Section>
  );
}
