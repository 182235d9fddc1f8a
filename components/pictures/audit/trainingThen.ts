import type { StandingFacts } from '../../../utils/catalog/toStandingFacts.ts';
import { foldPresent, type PresentOfControl } from '../../../utils/ledger/foldPresent.ts';
import type { Row } from '../../../utils/ledger/rowSchemas.ts';
import type { Upload } from '../../../utils/ledger/uploadSchema.ts';

/** What the record knew of a service's training control when a picture was handed over; the rows of later days do not count. */
export function trainingThen(
  facts: Pick<StandingFacts, 'training'>,
  rows: readonly Row[],
  upload: Pick<Upload, 'id'>,
): PresentOfControl | 'no-control' | 'nothing-known' {
  const { control } = facts.training;
  if (control === null) return 'no-control';
  return foldPresent(rows.filter(({ id }) => id < upload.id)).get(control) ?? 'nothing-known';
}
