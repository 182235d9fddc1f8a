import { readableLawName } from '../../utils/requests/letters/lawName.ts';
import { REGIME_IDS, regimeOf } from '../../utils/requests/regimes.ts';
import { uiLanguage } from '../locale.ts';

/** The law's name, marked with the language it is in; its id where the catalogue no longer has it. */
export function LawName({ id }: { id: string }) {
  if (!REGIME_IDS.includes(id)) return id;
  const { text, lang } = readableLawName(regimeOf(id), uiLanguage());
  return <span lang={lang}>{text}</span>;
}
