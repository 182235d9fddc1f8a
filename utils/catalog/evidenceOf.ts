import type { Confidence, Service, Source } from './serviceSchema.ts';

/** What stands behind a fact, ready to be shown. */
export interface Evidence {
  confidence: Confidence;
  /** Sources a reader can open, in the order the fact names them. */
  proofs: (Source & { url: string })[];
  /** Sources without a public address: named, never shown as proof. */
  unproven: Source[];
  /** The newest date among all of them, or null. */
  asOf: string | null;
}

interface WithEvidence {
  sources?: string[] | undefined;
  confidence?: Confidence | undefined;
}

/** The evidence of a fact; a detail without its own has that of the control around it. */
export function evidenceOf(service: Pick<Service, 'sources'>, part: WithEvidence, control?: WithEvidence): Evidence {
  const { sources = [], confidence = 'general' } = part.sources ? part : (control ?? {});
  const named = sources.flatMap((id) => service.sources.find((source) => source.id === id) ?? []);
  const dates = named.flatMap(({ date, archived }) => date ?? archived ?? []);
  return {
    confidence,
    proofs: named.filter((source): source is Source & { url: string } => source.url !== null),
    unproven: named.filter(({ url }) => url === null),
    asOf: dates.sort().at(-1) ?? null,
  };
}

/**
 * Older than a year before `today` (yyyy-mm-dd), or without a date: may be out of date. A month or a year counts to its
 * end, so that nothing is called old too early.
 */
export function mayBeOutdated(asOf: string | null, today: string): boolean {
  if (asOf === null) return true;
  const yearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
  return asOf < yearAgo.slice(0, asOf.length);
}
