import { composedContains, composedParent, composedPath, frameOf } from '../dom/composed.ts';
import {
  attr,
  boxOf,
  documentElementOf,
  documentOf,
  has,
  hitsAt,
  labelsOf,
  styleOf,
  tagOf,
  windowOf,
} from '../dom/natives.ts';
import { isOurs } from './ourHosts.ts';

/** Smaller is no thing to click. */
const SMALLEST = 4;
/** Frames inside frames. */
const MAX_FRAMES = 8;

type Check = (of: Element, options: object) => boolean;
const checkVisibility = (Element.prototype as { checkVisibility?: Check }).checkVisibility;

/**
 * Where a person sees this control (viewport of its own document), or null if they do not: hidden by attribute or
 * style, inert, without size, clipped away, out of reach of scrolling, or under something else.
 * A native input is often drawn by its label, itself transparent or one pixel wide; then the label's box counts.
 */
export function shownBox(element: Element): DOMRect | null {
  const native = tagOf(element) === 'input';
  const drawn = isDrawn(element);
  if (drawn === 'hidden') return null;
  const box = boxOf(element);
  if (drawn === 'drawn' && isBigEnough(box) && isReachable(element, box) && !isCovered(element, [element], box)) {
    return isFrameShown(element) ? box : null;
  }
  return native && isFrameShown(element) ? standInBox(element) : null;
}

const isBigEnough = (box: DOMRect): boolean => box.width >= SMALLEST && box.height >= SMALLEST;

/** The label that draws the input, or the box around it. */
function standInBox(input: Element): DOMRect | null {
  const labels = labelsOf(input);
  const around = composedParent(input);
  for (const standIn of [...Array.from(labels).slice(0, 3), ...(around ? [around] : [])]) {
    if (isDrawn(standIn) !== 'drawn') continue;
    const box = boxOf(standIn);
    if (isBigEnough(box) && isReachable(standIn, box) && !isCovered(standIn, [standIn, input], box)) return box;
  }
  return null;
}

/** `transparent` is apart from `hidden`: a transparent input can be switched, through what is drawn in its place. */
function isDrawn(element: Element): 'drawn' | 'transparent' | 'hidden' {
  if (checkVisibility && !Reflect.apply(checkVisibility, element, [{ visibilityProperty: true }])) return 'hidden';
  let transparent: Element | undefined;
  for (const at of composedPath(element)) {
    if (has(at, 'hidden') || has(at, 'inert') || attr(at, 'aria-hidden') === 'true') return 'hidden';
    const style = styleOf(at);
    if (style.display === 'none' || style.contentVisibility === 'hidden') return 'hidden';
    if (at === element && style.visibility !== 'visible' && style.visibility !== '') return 'hidden';
    if (style.opacity !== '' && Number(style.opacity) < 0.05) {
      if (at !== element) return 'hidden';
      transparent = at;
    }
  }
  return transparent ? 'transparent' : 'drawn';
}

/** Not pushed where no scrolling leads, and not cut off by a box that does not scroll. */
function isReachable(element: Element, box: DOMRect): boolean {
  const owner = documentOf(element);
  const view = owner && windowOf(owner);
  const root = owner && documentElementOf(owner);
  if (!view || !root) return false;
  if (box.bottom + view.scrollY <= 0) return false;
  const rtl = styleOf(root).direction === 'rtl';
  if (rtl ? box.left + view.scrollX >= view.innerWidth : box.right + view.scrollX <= 0) return false;
  for (const at of composedPath(element)) {
    const style = styleOf(at);
    if (at !== element && /hidden|clip/.test(style.overflow) && at !== root && tagOf(at) !== 'body') {
      const frame = boxOf(at);
      if (box.right <= frame.left || box.left >= frame.right || box.bottom <= frame.top || box.top >= frame.bottom)
        return false;
    }
    // A fixed box is not cut off by what it stands in.
    if (style.position === 'fixed') break;
  }
  return true;
}

/** Whether something that is no part of the control lies over its middle. Out of the viewport nothing can be asked. */
function isCovered(element: Element, family: Element[], box: DOMRect): boolean {
  const owner = documentOf(element);
  const view = owner && windowOf(owner);
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
  if (!view || x < 0 || y < 0 || x >= view.innerWidth || y >= view.innerHeight) return false;
  const top = hitsAt(element, x, y).find((hit) => !isOurs(hit));
  if (!top) return true;
  // Parts of it lie on it; what it stands in answers where it lets the pointer through.
  return !family.some((member) => composedContains(member, top) || composedContains(top, member));
}

function isFrameShown(element: Element): boolean {
  let frame = frameOf(element);
  for (let depth = 0; frame; depth++, frame = frameOf(frame)) {
    if (depth > MAX_FRAMES || isDrawn(frame) !== 'drawn') return false;
    const box = boxOf(frame);
    if (!isBigEnough(box) || !isReachable(frame, box) || isCovered(frame, [frame], box)) return false;
  }
  return true;
}
