import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { catalogOrigins } from '../../utils/extension/catalogue.ts';
import { type CatalogHost, originsOf } from '../../utils/extension/originsOf.ts';
import { allowedOrigins, askForOrigins } from '../../utils/extension/recognition.ts';

/** What is not allowed yet: of the service in front, and of the whole catalogue. */
interface Missing {
  here: string[];
  all: string[];
}

const NONE: readonly CatalogHost[] = [];

/**
 * "Recognise this site", "Recognise the sites in the catalogue": one click, exactly those hosts. The lists are loaded after
 * the answer stands on screen, so that the click itself can call the browser at once, as Firefox demands.
 */
export default function RecognitionOffer({ hosts = NONE }: { hosts?: readonly CatalogHost[] }) {
  const [missing, setMissing] = useState<Missing>();
  useEffect(() => {
    let here = true;
    const still = async (origins: string[]) => {
      const allowed = new Set(await allowedOrigins(origins));
      return origins.filter((origin) => !allowed.has(origin));
    };
    (async () => {
      const found = { here: await still(originsOf(hosts)), all: await still(await catalogOrigins()) };
      if (here) setMissing(found);
    })().catch((error) => console.error('recognition-offer', error));
    return () => {
      here = false;
    };
  }, [hosts]);
  if (!missing?.all.length) return null;

  // The prompt may close the popup. Nothing is lost then: the worker hears of the new permission by itself.
  async function ask(wanted: string[]) {
    if (!(await askForOrigins(wanted))) return;
    const rest = (origins: string[]) => origins.filter((origin) => !wanted.includes(origin));
    setMissing((old) => old && { here: rest(old.here), all: rest(old.all) });
  }
  const link = 'text-link underline underline-offset-2';
  return (
    <footer className="px-1 text-xs">
      <p className="flex flex-wrap gap-x-3">
        {missing.here.length > 0 && (
          <button type="button" className={link} onClick={() => ask(missing.here)}>
            {i18n.t('recognise.here')}
          </button>
        )}
        <button type="button" className={link} onClick={() => ask(missing.all)}>
          {i18n.t('recognise.offer')}
        </button>
      </p>
      <p className="text-soft">{i18n.t('recognise.explain', [String(missing.all.length)])}</p>
    </footer>
  );
}
