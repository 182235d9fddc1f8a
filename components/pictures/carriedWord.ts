import { i18n } from '#i18n';
import type { CarriedKind } from '../../utils/ledger/uploadSchema.ts';
import { word } from '../word.ts';

/** The word for something an upload carried. Its "place" is a position as well as a name of a place. */
export const carriedWord = (kind: CarriedKind): string =>
  kind === 'place' ? i18n.t('pictures.position') : word('carried', kind);
