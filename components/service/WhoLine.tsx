import { i18n } from '#i18n';
import type { Who } from '../../utils/catalog/serviceSchema.ts';
import { uiLanguage } from '../locale.ts';
import { word } from '../word.ts';
import { Words } from './Words.tsx';

function regionName(code: string): string {
  if (code === 'EEA') return i18n.t('who.eea');
  return new Intl.DisplayNames(uiLanguage(), { type: 'region' }).of(code.slice(0, 2)) ?? code;
}

const listOf = (words: readonly string[]): string =>
  new Intl.ListFormat(uiLanguage(), { type: 'conjunction' }).format(words);

/** Whom a default or a control is for, as one line: kind of account, plans, regions, remark. */
export function WhoLine({ who }: { who: Who }) {
  const parts = [
    who.audience && word('who', who.audience),
    who.plans && listOf(who.plans),
    who.regions && listOf(who.regions.map(regionName)),
    who.notRegions && i18n.t('who.not', [listOf(who.notRegions.map(regionName))]),
  ].filter(Boolean);
  return (
    <>
      {parts.join(' · ')}
      {who.note && (
        <>
          {parts.length > 0 && ' · '}
          <Words>{who.note}</Words>
        </>
      )}
    </>
  );
}
