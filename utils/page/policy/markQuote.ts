import { composedPath } from '../dom/composed.ts';
import {
  documentElementOf,
  firstChildOf,
  isElement,
  isText,
  nextSiblingOf,
  parentOf,
  scrollIntoView,
  shadowOf,
  styleOf,
  tagOf,
  textOf,
} from '../dom/natives.ts';

const SILENT = new Set(['script', 'style', 'template', 'noscript', 'head']);
const MAX_LENGTH = 2_000_000;

/**
 * Scrolls to a quote and selects it, whatever white space the page has in it. The selection and not a CSS highlight:
 * `CSS.highlights` and the document's style sheets can be read by the page, Firefox gives extensions no access to the
 * latter, and a selection is what a person does all the time.
 * @returns `hidden`: the quote is there, but in a part that is not shown now
 */
export function markQuote(page: Document, quote: string): 'marked' | 'hidden' | 'not-found' {
  const wanted = quote.replace(/\s+/g, '');
  const root = documentElementOf(page);
  if (!wanted || !root) return 'not-found';
  const pieces: Array<{ node: Node; start: number }> = [];
  let all = '';
  for (const node of textNodes(root, 0)) {
    const text = (textOf(node) ?? '').replace(/\s+/g, '');
    if (!text) continue;
    pieces.push({ node, start: all.length });
    all += text;
    if (all.length > MAX_LENGTH) break;
  }
  const start = all.indexOf(wanted);
  if (start < 0) return 'not-found';
  const from = placeOf(pieces, start);
  const to = placeOf(pieces, start + wanted.length - 1);
  const element = parentOf(from.node);
  if (!isElement(element) || isHidden(element)) return 'hidden';
  scrollIntoView(element, { block: 'center', inline: 'nearest' });
  getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset + 1);
  return 'marked';
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

const isHidden = (element: Element): boolean =>
  [...composedPath(element)].some((at) => {
    const { display, visibility } = styleOf(at);
    return display === 'none' || (at === element && visibility === 'hidden');
  });
