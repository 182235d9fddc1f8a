import type { Regime } from './regimeSchema.ts';
import { allRegimes } from './regimes.ts';

export type ProposalDoubt =
  | 'own-laws-in-provinces'
  | 'federal-law-beside-it'
  | 'no-law-in-state'
  | 'state-not-given'
  | 'law-not-yet-in-force'
  | 'law-ends-soon'
  | 'free-zones'
  | 'size-thresholds'
  | 'facts-from-memory';

/** A law that may apply to a person, best first; `doubts` are message keys. */
export interface RegimeProposal {
  regime: string;
  doubts: ProposalDoubt[];
}

/** Days before its end from which a law's replacement is named. */
const ENDS_SOON = 60;

/**
 * Which laws to propose for a person living in a country (and subdivision), on a day. A law whose time is over is left
 * out; one that has not started stands last with its doubt. Empty if the catalogue records none.
 * @param country ISO 3166 code, e.g. `US`
 * @param region subdivision without the country, e.g. `CA`, or null
 */
export function proposeRegime(country: string, region: string | null, on: Temporal.PlainDate): RegimeProposal[] {
  const land = country.trim().toUpperCase();
  const part = region ? `${land}-${region.trim().toUpperCase().replace(`${land}-`, '')}` : null;
  const fits = allRegimes().filter(
    (regime) =>
      (regime.territory.includes(land) || (part !== null && regime.territory.includes(part))) && !isOver(regime, on),
  );
  const narrowFirst = fits.sort((a, b) => rank(a, part, on) - rank(b, part, on));
  return narrowFirst.map((regime) => ({ regime: regime.id, doubts: doubtsOf(regime, land, part, on) }));
}

/**
 * Laws a person may write under where none is proposed for their home: those in force that bind a company by where it
 * stands, wherever the person lives (GDPR Art. 3(1)). The laws of US States protect their own residents only.
 */
export function lawsOfCompanies(on: Temporal.PlainDate): Regime[] {
  return allRegimes().filter(
    (regime) =>
      started(regime, on) && !isOver(regime, on) && !regime.territory.every((place) => place.startsWith('US')),
  );
}

/** In force before not yet in force; the subdivision's own law before the country's. */
function rank(regime: Regime, part: string | null, on: Temporal.PlainDate): number {
  return (started(regime, on) ? 0 : 2) + (part !== null && regime.territory.includes(part) ? 0 : 1);
}

function started({ effective: { from } }: Regime, on: Temporal.PlainDate): boolean {
  return from === null || Temporal.PlainDate.compare(on, from) >= 0;
}

function isOver({ effective: { until } }: Regime, on: Temporal.PlainDate): boolean {
  return until !== null && Temporal.PlainDate.compare(on, until) > 0;
}

function doubtsOf(regime: Regime, land: string, part: string | null, on: Temporal.PlainDate): ProposalDoubt[] {
  const doubts: ProposalDoubt[] = [];
  if (!started(regime, on)) doubts.push('law-not-yet-in-force');
  const { until } = regime.effective;
  if (until && on.until(until, { largestUnit: 'day' }).days < ENDS_SOON) doubts.push('law-ends-soon');
  if (regime.id === 'ca-pipeda') doubts.push(part === 'CA-QC' ? 'federal-law-beside-it' : 'own-laws-in-provinces');
  if (regime.id === 'ae-pdpl') doubts.push('free-zones');
  if (land === 'US') doubts.push('size-thresholds');
  if (regime.confidence === 'background') doubts.push('facts-from-memory');
  return doubts;
}

/** Why nothing was proposed: a US State without a general law, a US resident who named no State, or no record at all. */
export function whyNoRegime(country: string, region: string | null): ProposalDoubt | 'no-law-recorded' {
  if (country.trim().toUpperCase() !== 'US') return 'no-law-recorded';
  return region ? 'no-law-in-state' : 'state-not-given';
}
