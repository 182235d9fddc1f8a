import { attr, has, queryAll, tagOf } from '../dom/natives.ts';

const TAGS = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'canvas',
  'object',
  'embed',
  'select',
  'textarea',
  'input',
  'button',
  'nav',
  'footer',
  'head',
]);
const ROLES = /^(navigation|contentinfo|banner|search|menu|menubar|toolbar)$/i;
const DIALOG_ROLES = /^(dialog|alertdialog)$/i;
/** A button that heads an accordion holds a heading of the policy. */
const ACCORDION_HEAD = 'h1,h2,h3,h4,h5,h6,[role="heading"]';

const isAccordionHead = (button: Element): boolean =>
  has(button, 'aria-expanded') || attr(button, 'role') === 'tab' || queryAll(button, ACCORDION_HEAD).length > 0;

/** What of a page is no text of its policy: navigation, footer, code. */
export function isLeftOut(element: Element, hasMain: boolean): boolean {
  const tag = tagOf(element);
  if (TAGS.has(tag)) return tag !== 'button' || !isAccordionHead(element);
  // The header of an article is text; that of a site with a <main> beside it is not.
  if (tag === 'header' && hasMain && queryAll(element, 'h1').length === 0) return true;
  return ROLES.test(attr(element, 'role') ?? '');
}

/** A window over the page: a wall of consent, or, on some sites, the policy itself. */
export const isDialog = (element: Element): boolean =>
  tagOf(element) === 'dialog' ||
  DIALOG_ROLES.test(attr(element, 'role') ?? '') ||
  attr(element, 'aria-modal') === 'true';
