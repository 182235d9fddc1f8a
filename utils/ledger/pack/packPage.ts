import type { ChainEntry } from './packItem.ts';
import type { PackWords } from './packWords.ts';
import { PAGE_SCRIPT } from './pageScript.ts';
import { PAGE_STYLE } from './pageStyle.ts';

/** Larger files are not repeated inside the page; the page can still check them when they are chosen. */
export const MOST_EMBEDDED_BYTES = 1 << 20;

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

async function policySource(text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return `'sha256-${digest.toBase64()}'`;
}

/**
 * The page of a pack: opens from disk in any browser, shows the items in two parts (what the record proves, what the
 * person says), and checks itself. Its policy allows its own script and style by their hashes and nothing else.
 */
export async function packPage(
  chain: readonly ChainEntry[],
  contents: ReadonlyMap<string, Uint8Array>,
  madeAt: string,
  { lang, page: words }: PackWords,
): Promise<string> {
  const small = [...contents].filter(([, bytes]) => bytes.length <= MOST_EMBEDDED_BYTES);
  const data = {
    madeAt,
    words,
    chain,
    lastLink: chain.at(-1)?.link ?? '',
    embedded: Object.fromEntries(small.map(([file, bytes]) => [file, bytes.toBase64()])),
  };
  const policy = [
    "default-src 'none'",
    `script-src ${await policySource(PAGE_SCRIPT)}`,
    `style-src ${await policySource(PAGE_STYLE)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const part = (id: string, title: string, meaning: string) =>
    `<section><h2>${escaped(title)}</h2><p>${escaped(meaning)}</p><ol id="${id}"></ol></section>`;
  return `<!doctype html>
<html lang="${escaped(lang)}">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<title>${escaped(words.title)}</title>
<style>${PAGE_STYLE}</style>
<h1>${escaped(words.title)}</h1>
<p id="made"></p>
<p id="state" class="state" role="status">${escaped(words.checking)}</p>
<noscript><p>${escaped(words.noScript)}</p></noscript>
${part('record', words.proves, words.provesMeaning)}
${part('person', words.says, words.saysMeaning)}
<p class="screen"><label>${escaped(words.choose)} <input id="files" type="file" multiple></label></p>
<ul id="checked" aria-live="polite"></ul>
<script type="application/json" id="pack">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>
<script>${PAGE_SCRIPT}</script>
</html>
`;
}
