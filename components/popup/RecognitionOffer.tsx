import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { catalogOrigins } from '../../utils/extension/catalogue.ts';
import { allowedOrigins, askForOrigins } from '../../utils/extension/recognition.ts';

/**
 * "Recognise the sites in the catalogue": one click, exactly those hosts. The list is loaded after the answer stands on
 * screen, so that the click itself can call the browser at once, as Firefox demands.
 */
export function RecognitionOffer() {
  const [origins, setOrigins] = useState<string[]>();
  useEffect(() => {
    let here = true;
    (async () => {
      const all = await catalogOrigins();
      const allowed = await allowedOrigins(all);
      if (here && allowed.length < all.length) setOrigins(all);
    })().catch((error) => console.error('recognition-offer', error));
    return () => {
      here = false;
    };
  }, []);
  if (!origins) return null;

  // The prompt may close the popup. Nothing is lost then: the worker hears of the new permission by itself.
  async function ask(wanted: string[]) {
    if (await askForOrigins(wanted)) setOrigins(undefined);
  }
  return (
    <footer className="px-1 text-xs">
      <button type="button" className="text-link underline underline-offset-2" onClick={() => ask(origins)}>
        {i18n.t('recognise.offer')}
      </button>
      <p className="text-soft">{i18n.t('recognise.explain', [String(origins.length)])}</p>
    </footer>
  );
}
