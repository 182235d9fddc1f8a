import { type Budget, startBudget } from '../dom/budget.ts';
import {
  attr,
  documentElementOf,
  firstChildOf,
  has,
  isElement,
  isText,
  nextSiblingOf,
  queryAll,
  shadowOf,
  styleOf,
  tagOf,
  textOf,
} from '../dom/natives.ts';

/** The text of a page for the policy reader. */
export interface PageText {
  /** One heading, paragraph, list item or table row per line; tabs between cells. */
  text: string;
  /** Some of the text is not shown now: a closed accordion, a tab that is not open. */
  hasHidden: boolean;
  /** The page was too long or took too long; the end is missing. */
  cut: boolean;
}

const BUDGET_MS = 1_500;
const MAX_LENGTH = 1_000_000;
const MAX_DEPTH = 200;

const LEFT_OUT_TAGS = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'canvas',
  'iframe',
  'object',
  'select',
  'textarea',
  'input',
  'button',
  'nav',
  'footer',
  'dialog',
  'head',
]);
const LEFT_OUT_ROLES = /^(navigation|contentinfo|banner|search|dialog|alertdialog|menu|menubar|toolbar)$/i;
/** A button that heads an accordion holds a heading of the policy. */
const ACCORDION_HEAD = 'h1,h2,h3,h4,h5,h6,[role="heading"]';

/** The text a person could read on the page, closed accordions too; without navigation, footer and code. */
export function pageText(page: Document): PageText {
  const writer = createWriter(startBudget(BUDGET_MS));
  const root = documentElementOf(page);
  if (root) writer.addChildren(root, 0, false, queryAll(root, 'main').length > 0);
  return writer.finish();
}

function createWriter(budget: Budget) {
  const lines: string[] = [];
  let line = '';
  let length = 0;
  let nodes = 0;
  let cells = 0;
  let hasHidden = false;
  let cut = false;

  function endLine() {
    const text = line
      .replace(/[^\S\t]+/g, ' ')
      .replace(/ ?\t ?/g, '\t')
      .trim();
    if (text) lines.push(text);
    line = '';
  }

  function addSpace() {
    line += ' ';
  }

  function isLeftOut(element: Element, hasMain: boolean): boolean {
    const tag = tagOf(element);
    if (LEFT_OUT_TAGS.has(tag)) return tag !== 'button' || !isAccordionHead(element);
    // The header of an article is text; that of a site with a <main> beside it is not.
    if (tag === 'header' && hasMain && queryAll(element, 'h1').length === 0) return true;
    return LEFT_OUT_ROLES.test(attr(element, 'role') ?? '');
  }

  const isAccordionHead = (button: Element) => {
    if (has(button, 'aria-expanded')) return true;
    return queryAll(button, ACCORDION_HEAD).length > 0;
  };

  function addElement(element: Element, depth: number, hidden: boolean, hasMain: boolean) {
    if (isLeftOut(element, hasMain)) return;
    const tag = tagOf(element);
    if (tag === 'br') return cells > 0 ? addSpace() : endLine();
    const { display, visibility } = styleOf(element);
    const isHidden = hidden || display === 'none' || visibility === 'hidden' || attr(element, 'hidden') !== null;
    const isCell = tag === 'td' || tag === 'th' || display === 'table-cell';
    const isInLine = !isCell && /^(inline|contents|ruby)/.test(display);
    // What stands in a cell stays in the line of its row.
    const breakHere = isCell || isInLine ? () => undefined : cells > 0 ? addSpace : endLine;
    if (isCell) line += '\t';
    breakHere();
    if (isCell) cells++;
    addChildren(element, depth + 1, isHidden, hasMain);
    if (isCell) cells--;
    breakHere();
  }

  function addChildren(element: Element, depth: number, hidden: boolean, hasMain: boolean) {
    if (depth > MAX_DEPTH) return;
    for (let child = firstChildOf(shadowOf(element) ?? element); child; child = nextSiblingOf(child)) {
      if (cut) return;
      if (++nodes % 256 === 0 && budget.spent()) cut = true;
      if (isText(child)) {
        const text = textOf(child) ?? '';
        length += text.length;
        if (length > MAX_LENGTH) cut = true;
        else line += text.replace(/\s+/g, ' ');
        if (hidden && text.trim()) hasHidden = true;
      } else if (isElement(child)) addElement(child, depth, hidden, hasMain);
    }
  }

  return {
    addChildren,
    finish(): PageText {
      endLine();
      return { text: lines.join('\n'), hasHidden, cut };
    },
  };
}
