import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { catalogOrigins } from '../../utils/extension/catalogue.ts';
import { type CatalogHost, originsOf } from '../../utils/extension/originsOf.ts';
import { allowedOrigins } from '../../utils/extension/recognition.ts';
import { startRecognising } from '../recognising.ts';
import { useSaving } from '../useSaving.ts';

/** Match patterns, and those of them that are not allowed yet. */
interface Sites {
  all: string[];
  missing: string[];
}

const NONE: readonly CatalogHost[] = [];

/**
 * "Recognise this site", "Recognise the sites in the catalogue": one click, exactly those hosts. The lists are loaded after
 * the answer stands on screen, so that the click itself can call the browser at once, as Firefox demands.
 */
export default function RecognitionOffer({ hosts = NONE }: { hosts?: readonly CatalogHost[] }) {
  const [sites, setSites] = useState<{ here: Sites; catalogue: Sites }>();
  const { trouble, save } = useSaving();
  useEffect(() => {
    let here = true;
    const look = async (all: string[]) => {
      const allowed = new Set(await allowedOrigins(all));
      return { all, missing: all.filter((origin) => !allowed.has(origin)) };
    };
    (async () => {
      const found = { here: await look(originsOf(hosts)), catalogue: await look(await catalogOrigins()) };
      if (here) setSites(found);
    })().catch((error) => console.error('recognition-offer', error));
    return () => {
      here = false;
    };
  }, [hosts]);
  if (!sites?.catalogue.missing.length) return null;
  const { here, catalogue } = sites;

  // The prompt may close the popup. Nothing is lost then: the worker hears of the new permission by itself.
  async function ask({ missing, all }: Sites) {
    if (!(await startRecognising(missing, all))) return;
    const rest = (of: Sites) => ({ ...of, missing: of.missing.filter((origin) => !missing.includes(origin)) });
    setSites((old) => old && { here: rest(old.here), catalogue: rest(old.catalogue) });
  }
  const link = 'text-link underline underline-offset-2';
  return (
    <footer className="px-1 text-xs">
      <p className="flex flex-wrap gap-x-3">
        {here.missing.length > 0 && (
          <button type="button" className={link} onClick={() => save(ask(here))}>
            {i18n.t('recognise.here')}
          </button>
        )}
        <button type="button" className={link} onClick={() => save(ask(catalogue))}>
          {i18n.t('recognise.offer')}
        </button>
      </p>
      <p className="text-soft">{i18n.t('recognise.explain', [String(catalogue.missing.length)])}</p>
      <p role="status" className="text-open">
        {trouble}
      </p>
    </footer>
  );
}
