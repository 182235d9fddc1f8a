import { i18n } from '#i18n';
import { MOST_EVIDENCE_BYTES } from '../../utils/ledger/evidenceSchema.ts';
import { sizeText } from '../sizeText.ts';

/** The sentence about the first file too large to be kept, before one byte of it is read; empty if all fit. */
export function evidenceTrouble(files: readonly { name: string; size: number }[]): string {
  const large = files.find(({ size }) => size > MOST_EVIDENCE_BYTES);
  return large ? i18n.t('evidence.tooLarge', [large.name, sizeText(large.size), sizeText(MOST_EVIDENCE_BYTES)]) : '';
}
