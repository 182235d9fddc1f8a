import { startBudget } from '../dom/budget.ts';
import { attr, closest, queryAll, textOf, urlOf } from '../dom/natives.ts';
import { rootsOf } from '../dom/rootsOf.ts';
import { foldText } from '../locate/foldText.ts';
import words from './policyWords.json' with { type: 'json' };

/** A link that may lead to the privacy policy. `score` only orders the links of one page. */
export interface PolicyLink {
  href: string;
  text: string;
  score: number;
}

const PHRASES = words.phrases.map(foldText);
const WORDS = words.words.map(foldText);
/** Something about privacy that is not the policy. */
const BESIDE =
  /cookie|settings|preference|choices|cent(er|re)|einstellung|paramètre|ajustes|impostazioni|設定|设置|設置|설정/i;
const ADDRESS = /privacy|datenschutz|confidential|privacid|gizlilik|privasi|prywatno|yinsi/i;
const LONGEST_TEXT = 120;
const BUDGET_MS = 300;
const MAX_LINKS = 20;

/** How much a link looks like the way to the policy. 0: not at all. */
export function scorePolicyLink(text: string, href: string): number {
  const folded = foldText(text);
  let score = 0;
  if (PHRASES.includes(folded)) score = 10;
  else if (PHRASES.some((phrase) => folded.includes(phrase))) score = 7;
  else if (WORDS.includes(folded)) score = 6;
  else if (WORDS.some((word) => folded.includes(word))) score = 4;
  if (ADDRESS.test(href)) score += 3;
  return score > 0 && BESIDE.test(folded) ? Math.max(1, score - 4) : score;
}

/** The links of a page that may lead to its privacy policy, best first, each address once. Knows 15 languages. */
export function findPolicyLink(page: Document): PolicyLink[] {
  const best = new Map<string, PolicyLink>();
  const roots = rootsOf(page, startBudget(BUDGET_MS)) ?? [page];
  const budget = startBudget(BUDGET_MS);
  for (const root of roots) {
    const links = queryAll(root, 'a[href]');
    for (let step = 0; step < links.length && !budget.spent(); step++) {
      // From both ends: the link stands in the footer or in the header, however long the page.
      const link = links[step % 2 === 0 ? links.length - 1 - step / 2 : (step - 1) / 2] as Element;
      const text = (attr(link, 'aria-label') || textOf(link) || '').replace(/\s+/g, ' ').trim();
      const href = absolute(attr(link, 'href') ?? '', page);
      if (!href || text.length > LONGEST_TEXT) continue;
      const plain = scorePolicyLink(text, href);
      if (plain === 0) continue;
      const score = plain + (closest(link, 'footer,[role="contentinfo"]') ? 1 : 0);
      if (score > (best.get(href)?.score ?? 0)) best.set(href, { href, text, score });
    }
  }
  return [...best.values()].sort((a, b) => b.score - a.score).slice(0, MAX_LINKS);
}

/** The whole address without fragment; undefined for what is not of the web. */
function absolute(href: string, page: Document): string | undefined {
  const url = URL.parse(href, urlOf(page));
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  url.hash = '';
  return url.href;
}
