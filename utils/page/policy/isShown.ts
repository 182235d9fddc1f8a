import { attr, styleOf } from '../dom/natives.ts';

/** Smaller than this nobody reads. CSS pixels. */
const SMALLEST = 3;
/** Left of or above this, a text cannot be scrolled to. CSS pixels. */
const FAR_AWAY = -900;
const CLEAR = /^transparent$|^rgba\(\d+, ?\d+, ?\d+, ?0\)$/;

/**
 * Whether a person can see what stands inside this element, if they see its parent: it is not closed, moved away, clipped or
 * clear. Asked for every element, so it looks at style alone and never at layout.
 */
export function isShown(element: Element, style: CSSStyleDeclaration = styleOf(element)): boolean {
  if (style.display === 'none' || attr(element, 'hidden') !== null || style.opacity === '0') return false;
  if (Number.parseFloat(style.textIndent) < FAR_AWAY) return false;
  const isPlaced = style.position === 'absolute' || style.position === 'fixed';
  if (isPlaced && (Number.parseFloat(style.left) < FAR_AWAY || Number.parseFloat(style.top) < FAR_AWAY)) return false;
  if (isPlaced && /^rect\(0(?:px)?,? 0/.test(style.clip)) return false;
  if (/^inset\((?:50|100)%/.test(style.clipPath)) return false;
  const clips = style.overflow === 'hidden' || style.overflowY === 'hidden';
  return !(clips && (style.maxHeight === '0px' || style.height === '0px'));
}

/** Whether the letters that stand in this element itself are drawn so that they can be read. @param ground the colour below them, if known */
export function isLegible(style: CSSStyleDeclaration, ground: string): boolean {
  if (style.visibility === 'hidden' || style.visibility === 'collapse') return false;
  if (Number.parseFloat(style.fontSize) < SMALLEST || CLEAR.test(style.color)) return false;
  return style.color === '' || style.color !== ground;
}

/** The colour the letters inside an element stand on; empty where a picture or nothing known lies below them. */
export function groundOf(style: CSSStyleDeclaration, around: string): string {
  if (style.backgroundImage && style.backgroundImage !== 'none') return '';
  return style.backgroundColor === '' || CLEAR.test(style.backgroundColor) ? around : style.backgroundColor;
}
