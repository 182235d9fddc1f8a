import type { Budget } from '../dom/budget.ts';
import {
  assignedNodesOf,
  attr,
  firstChildOf,
  has,
  isElement,
  isText,
  nextSiblingOf,
  shadowOf,
  styleOf,
  tagOf,
  textOf,
} from '../dom/natives.ts';
import type { Name } from './nameOf.ts';

/** No interface label is longer; a page that gives more does not mean to be read. */
const MAX_NODES = 400;
const MAX_LENGTH = 2_000;
const MAX_DEPTH = 40;

const SILENT_TAGS = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'select',
  'textarea',
  'input',
  'iframe',
  'object',
]);
/** Boxes that stand in a line of text: a space at most, no new part. */
const IN_LINE = /^(inline|contents|ruby)/;

export interface Collector {
  /** What follows is a part of its own. */
  breakPart(): void;
  addText(text: string): void;
  /** The text drawn inside the element, even if the element itself is hidden (aria-labelledby may point there). */
  addContentOf(element: Element): void;
  /** The element with its own aria-label or alternative text, if it is not hidden. */
  addReferenced(element: Element): void;
  finish(): Name;
}

/** Children as drawn: of the shadow root if there is one, of what is slotted into a slot. */
function drawnChildren(element: Element): Iterable<Node> {
  if (tagOf(element) === 'slot') {
    const assigned = assignedNodesOf(element);
    if (assigned.length > 0) return assigned;
  }
  return siblingsFrom(firstChildOf(shadowOf(element) ?? element));
}

function* siblingsFrom(first: Node | null): Generator<Node> {
  for (let at = first; at; at = nextSiblingOf(at)) yield at;
}

/** The text that stands in the place of an element: its aria-label, the alternative of a picture. */
function alternativeOf(element: Element): string {
  const label = attr(element, 'aria-label')?.trim();
  if (label) return label;
  return tagOf(element) === 'img' ? (attr(element, 'alt') ?? '') : '';
}

/** Puts a name together from pieces of the page, in parts, within bounds. @param skip is left out: the control inside its own label */
export function createCollector(budget: Budget, skip?: Element): Collector {
  const parts: string[] = [];
  let current = '';
  let nodes = 0;
  let length = 0;
  let cut = false;

  function breakPart() {
    const text = current.replace(/\s+/g, ' ').trim();
    if (text) parts.push(text);
    current = '';
  }

  function addText(text: string) {
    length += text.length;
    if (length > MAX_LENGTH) cut = true;
    else current += text;
  }

  function addChildren(element: Element, depth: number) {
    for (const child of drawnChildren(element)) {
      if (cut) return;
      nodes++;
      if (nodes > MAX_NODES || depth > MAX_DEPTH || (nodes % 32 === 0 && budget.spent())) {
        cut = true;
        return;
      }
      if (isText(child)) addText(textOf(child) ?? '');
      else if (isElement(child)) addElement(child, depth + 1);
    }
  }

  function addElement(element: Element, depth: number) {
    const tag = tagOf(element);
    if (tag === 'br') return breakPart();
    if (element === skip || SILENT_TAGS.has(tag)) return;
    if (has(element, 'hidden') || attr(element, 'aria-hidden') === 'true') return;
    const { display, visibility } = styleOf(element);
    if (display === 'none' || visibility === 'hidden' || visibility === 'collapse') return;
    const inLine = display === '' || IN_LINE.test(display);
    const apart = inLine ? (display === 'inline' || display === 'contents' ? '' : ' ') : undefined;
    if (apart === undefined) breakPart();
    else current += apart;
    const alternative = alternativeOf(element);
    if (alternative) addText(alternative);
    else if (tag === 'svg') addSvgTitle(element);
    else addChildren(element, depth);
    if (apart === undefined) breakPart();
    else current += apart;
  }

  function addSvgTitle(svg: Element) {
    for (const child of siblingsFrom(firstChildOf(svg))) {
      if (++nodes > MAX_NODES) return;
      if (isElement(child) && tagOf(child) === 'title') return addText(textOf(child) ?? '');
    }
  }

  return {
    breakPart,
    addText,
    addContentOf: (element) => addChildren(element, 0),
    addReferenced: (element) => addElement(element, 0),
    finish() {
      breakPart();
      return { text: parts.join(' '), parts, cut };
    },
  };
}
