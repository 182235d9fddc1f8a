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
  ask,
}: {
  repeats: readonly Repeat[];
  all: number;
  nameOf: (place: Place) => string;
  /** Begins a request about one picture in one place. */
  ask: (sha256: string, place: Place) => void;
}) {
  return (
    <Section title={i18n.t('audit.repeats')} count={all}>
      {all === 0 && <p className="text-soft">{i18n.t('audit.noRepeats')}</p>}
      <ul className="space-y-2">
        {repeats.map(({ sha256, places, last, name }) => (
          <li key={sha256}>
            <span className="font-semibold">{name ?? `SHA-256 ${sha256.slice(0, 12)}…`}</span>{' '}
            <span className="text-soft text-xs">{formatInstant(last)}</span>
            <ul className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
              {places.map((place) => (
                <li key={place} className="flex flex-wrap items-baseline gap-x-2">
                  {nameOf(place)}
                  <button
                    type="button"
                    className="text-link text-xs underline"
                    aria-label={`${i18n.t('oops.button')} (${name ?? sha256.slice(0, 12)}, ${nameOf(place)})`}
                    onClick={() => ask(sha256, place)}
                  >
                    {i18n.t('oops.button')}
                  </button>
                </li>
              ))}
            </ul>
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
