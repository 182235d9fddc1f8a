import { rowsStep } from './1-rows.ts';
import { uploadsEvidenceSummaries } from './2-uploads-evidence-summaries.ts';
import { uploadSums } from './3-upload-sums.ts';
import { chainFrom } from './migration.ts';

/** Every version of the database there ever was, in order. A new one is added at the end; old steps are never edited. */
export const chain = chainFrom(0, []).with(rowsStep).with(uploadsEvidenceSummaries).with(uploadSums);
