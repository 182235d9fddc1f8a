import { type Budget, startBudget } from '../dom/budget.ts';
import {
  attr,
  documentElementOf,
  firstChildOf,
  isElement,
  isText,
  nextSiblingOf,
  queryAll,
  shadowOf,
  styleOf,
  tagOf,
  textOf,
  urlOf,
} from '../dom/natives.ts';
import { documentIn } from '../dom/rootsOf.ts';
import { groundOf, isLegible, isShown } from './isShown.ts';
import { isDialog, isLeftOut } from './leftOut.ts';

/** The text of a page for the policy reader. */
export interface PageText {
  /** One heading, paragraph, list item or table row per line; tabs between cells. */
  text: string;
  /** Which lines nobody sees now, from 0: a closed accordion, a tab that is not open, text painted away. At most 5,000. */
  hiddenLines: number[];
  /** The page was too long or took too long; the end is missing. */
  cut: boolean;
  /** The addresses of frames from other sites, which cannot be looked into. */
  frames: string[];
}

const BUDGET_MS = 1_500;
const MAX_LENGTH = 1_000_000;
const MAX_DEPTH = 200;
const MAX_HIDDEN = 5_000;
const MAX_FRAMES = 5;
/** With less than this beside it, a window over the page is what the page is about. Characters. */
const FEW = 1_000;

/** What an element hands on to what stands inside it. */
interface Around {
  depth: number;
  /** Nobody sees it now. */
  hidden: boolean;
  hasMain: boolean;
  /** The colour below the letters, if known. */
  ground: string;
}

/** The text a person could read on the page, closed accordions too; without navigation, footer and code. */
export function pageText(page: Document): PageText {
  const budget = startBudget(BUDGET_MS);
  const plain = read(page, budget, false);
  if (plain.cut || plain.text.length >= FEW) return plain;
  const whole = read(page, budget, true);
  return whole.text.length >= FEW ? whole : plain;
}

function read(page: Document, budget: Budget, withDialogs: boolean): PageText {
  const writer = createWriter(page, budget, withDialogs);
  writer.addPage();
  return writer.finish();
}

function createWriter(page: Document, budget: Budget, withDialogs: boolean) {
  const lines: string[] = [];
  const hiddenLines: number[] = [];
  const frames: string[] = [];
  let line = '';
  let lineIsHidden = false;
  let length = 0;
  let nodes = 0;
  let cells = 0;
  let cut = false;

  function endLine() {
    const text = line
      .replace(/[^\S\t]+/g, ' ')
      .replace(/ ?\t ?/g, '\t')
      .trim();
    if (text) {
      if (lineIsHidden && hiddenLines.length < MAX_HIDDEN) hiddenLines.push(lines.length);
      lines.push(text);
    }
    line = '';
    lineIsHidden = false;
  }

  function addSpace() {
    line += ' ';
  }

  function addFrame(frame: Element, around: Around) {
    const inner = documentIn(frame);
    const root = inner && documentElementOf(inner);
    if (root) {
      endLine();
      addChildren(root, { ...around, hasMain: queryAll(root, 'main').length > 0 }, false);
      endLine();
    } else if (!around.hidden && frames.length < MAX_FRAMES) {
      const url = URL.parse(attr(frame, 'src') ?? '', urlOf(page));
      if (url && /^https?:$/.test(url.protocol)) frames.push(url.href);
    }
  }

  function addElement(element: Element, around: Around) {
    if (isLeftOut(element, around.hasMain) || (!withDialogs && isDialog(element))) return;
    const tag = tagOf(element);
    if (tag === 'br') return cells > 0 ? addSpace() : endLine();
    const style = styleOf(element);
    const { display } = style;
    const inside: Around = {
      depth: around.depth + 1,
      hidden: around.hidden || !isShown(element, style),
      hasMain: around.hasMain,
      ground: groundOf(style, around.ground),
    };
    if (tag === 'iframe') return addFrame(element, inside);
    const isCell = tag === 'td' || tag === 'th' || display === 'table-cell';
    const isInLine = !isCell && tag !== 'button' && /^(inline|contents|ruby)/.test(display);
    // What stands in a cell stays in the line of its row.
    const breakHere = isCell || isInLine ? () => undefined : cells > 0 ? addSpace : endLine;
    if (isCell) line += '\t';
    breakHere();
    if (isCell) cells++;
    addChildren(element, inside, isLegible(style, inside.ground));
    if (isCell) cells--;
    breakHere();
  }

  function addChildren(element: Element, around: Around, legible: boolean) {
    if (around.depth > MAX_DEPTH) return;
    for (let child = firstChildOf(shadowOf(element) ?? element); child; child = nextSiblingOf(child)) {
      if (cut) return;
      if (++nodes % 256 === 0 && budget.spent()) cut = true;
      if (isText(child)) {
        const text = textOf(child) ?? '';
        length += text.length;
        if (length > MAX_LENGTH) cut = true;
        else line += text.replace(/\s+/g, ' ');
        if ((around.hidden || !legible) && text.trim()) lineIsHidden = true;
      } else if (isElement(child)) addElement(child, around);
    }
  }

  return {
    addPage() {
      const root = documentElementOf(page);
      if (!root) return;
      const hasMain = queryAll(root, 'main').length > 0;
      addChildren(root, { depth: 0, hidden: false, hasMain, ground: '' }, true);
    },
    finish(): PageText {
      endLine();
      return { text: lines.join('\n'), hiddenLines, cut, frames };
    },
  };
}
