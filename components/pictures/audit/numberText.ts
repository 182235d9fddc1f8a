import { uiLanguage } from '../../locale.ts';

/** A count in the interface's language. */
export const numberText = (value: number): string => new Intl.NumberFormat(uiLanguage()).format(value);
