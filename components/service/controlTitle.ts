import { pickLabel } from '../../utils/catalog/pickLabel.ts';
import type { Control } from '../../utils/catalog/serviceSchema.ts';
import { uiLanguage } from '../locale.ts';

/** A control's name on one line: what the service calls it, in the person's language if it can be; else the catalogue's name. */
export const controlTitle = ({ labels, name }: Pick<Control, 'labels' | 'name'>): string =>
  pickLabel(labels, uiLanguage())?.text ?? name;
