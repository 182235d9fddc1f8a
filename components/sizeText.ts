import { uiLanguage } from './locale.ts';

/** Bytes for a person: kilobytes (1,024 bytes), megabytes or gigabytes, in the language of the interface. */
export const sizeText = (bytes: number): string => {
  const [unit, divisor] = (
    bytes >= 2 ** 30 ? ['gigabyte', 2 ** 30] : bytes >= 2 ** 20 ? ['megabyte', 2 ** 20] : ['kilobyte', 1024]
  ) as [string, number];
  return new Intl.NumberFormat(uiLanguage(), { style: 'unit', unit, maximumFractionDigits: 1 }).format(bytes / divisor);
};
