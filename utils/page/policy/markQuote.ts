import { startBudget } from '../dom/budget.ts';
import { composedPath } from '../dom/composed.ts';
import {
  documentElementOf,
  firstChildOf,
  isDocument,
  isElement,
  isText,
  nextSiblingOf,
  parentOf,
  scrollIntoView,
  shadowOf,
  styleOf,
  tagOf,
  textOf,
  windowOf,
} from '../dom/natives.ts';
import { rootsOf } from '../dom/rootsOf.ts';
import { groundOf, isLegible, isShown } from './isShown.ts';

const SILENT = new Set(['script', 'style', 'template', 'noscript', 'head']);
const MAX_LENGTH = 2_000_000;
const MAX_PLACES = 20;
const BUDGET_MS = 300;

/**
 * Scrolls to a quote and selects it, whatever white space the page has in it. The selection and not a CSS highlight:
 * `CSS.highlights` and the document's style sheets can be read by the page, Firefox gives extensions no access to the
 * latter, and a selection is what a person does all the time.
 * @returns `hidden`: the quote is there, but in a part that is not shown now
 */
export function markQuote(page: Document, quote: string): 'marked' | 'hidden' | 'not-found' {
  const wanted = quote.replace(/\s+/g, '');
  if (!wanted) return 'not-found';
  const inFrames = (rootsOf(page, startBudget(BUDGET_MS)) ?? []).filter((root) => isDocument(root) && root !== page);
  let best: 'hidden' | 'not-found' = 'not-found';
  for (const document of [page, ...(inFrames as Document[])]) {
    const found = markIn(document, wanted);
    if (found === 'marked') return found;
    if (found === 'hidden') best = found;
  }
  return best;
}

/** @param wanted without white space */
function markIn(page: Document, wanted: string): 'marked' | 'hidden' | 'not-found' {
  const root = documentElementOf(page);
  if (!root) return 'not-found';
  const pieces: Array<{ node: Node; start: number }> = [];
  let all = '';
  for (const node of textNodes(root, 0)) {
    const text = (textOf(node) ?? '').replace(/\s+/g, '');
    if (!text) continue;
    pieces.push({ node, start: all.length });
    all += text;
    if (all.length > MAX_LENGTH) break;
  }
  let hidden = false;
  // The same words may stand in a closed part and in an open one.
  for (let start = all.indexOf(wanted), tries = 0; start >= 0 && tries < MAX_PLACES; tries++) {
    const from = placeOf(pieces, start);
    const to = placeOf(pieces, start + wanted.length - 1);
    const element = parentOf(from.node);
    if (isElement(element) && !isHidden(element)) {
      scrollIntoView(element, { block: 'center', inline: 'nearest' });
      windowOf(page)
        ?.getSelection()
        ?.setBaseAndExtent(from.node, from.offset, to.node, to.offset + 1);
      return 'marked';
    }
    hidden = true;
    start = all.indexOf(wanted, start + 1);
  }
  return hidden ? 'hidden' : 'not-found';
}

function* textNodes(element: Element, depth: number): Generator<Node> {
  if (depth > 200 || SILENT.has(tagOf(element))) return;
  for (let child = firstChildOf(shadowOf(element) ?? element); child; child = nextSiblingOf(child)) {
    if (isText(child)) yield child;
    else if (isElement(child)) yield* textNodes(child, depth + 1);
  }
}

/** The place in the page of the n-th character that is no white space. */
function placeOf(pieces: ReadonlyArray<{ node: Node; start: number }>, at: number): { node: Node; offset: number } {
  const piece = pieces.findLast(({ start }) => start <= at);
  if (!piece) throw new Error('mark-quote: no piece holds the start');
  const text = textOf(piece.node) ?? '';
  let left = at - piece.start;
  for (let offset = 0; offset < text.length; offset++) {
    if (/\s/.test(text[offset] ?? '')) continue;
    if (left-- === 0) return { node: piece.node, offset };
  }
  return { node: piece.node, offset: text.length };
}

/** Whether nobody sees the letters that stand in this element itself. */
function isHidden(element: Element): boolean {
  const path = [...composedPath(element)];
  const ground = path.reduceRight((around, at) => groundOf(styleOf(at), around), '');
  return !isLegible(styleOf(element), ground) || path.some((at) => !isShown(at));
}
