import {
  append,
  attachShadow,
  createIn,
  documentElementOf,
  isConnected,
  matches,
  parentOf,
  queryAll,
} from '../dom/natives.ts';
import { rememberOurs } from '../locate/ourHosts.ts';
import { cardCss } from './cardCss.ts';

/** A page that takes the card away more often than this does not want it; then the card goes for good. */
const MAX_RETURNS = 5;

/** What happens inside the card is none of the page's business: a click on it must not count as a click beside a menu. */
const KEPT_INSIDE = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'contextmenu',
  'touchstart',
  'touchend',
  'wheel',
  'focusin',
  'focusout',
  'keydown',
  'keyup',
  'keypress',
  'input',
  'change',
];

/** The one element of ours that stands in the page; everything else is in its closed shadow root. */
export interface OwnHost {
  shadow: ShadowRoot;
  /** Puts it back where it can be seen and used. @returns false when the page has taken it away too often */
  keep(): boolean;
  remove(): void;
}

/** Stylesheets without a style element, which the page's policy may forbid. Firefox refuses that to extensions; there a style element set by us passes. */
function dress(shadow: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(cardCss);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    const style = createIn(document, 'style');
    style.textContent = cardCss;
    shadow.append(style);
  }
}

/** A modal dialog makes everything outside it inert, the top layer too; so the card has to stand inside the last one. */
function home(): Element | null {
  try {
    const dialogs = queryAll(document, 'dialog:modal');
    if (dialogs.length > 0) return dialogs[dialogs.length - 1] as Element;
  } catch {
    // A browser without :modal.
  }
  return documentElementOf(document);
}

/**
 * Opens our host in the top layer, above whatever the page draws. It carries no name, id or class, and takes no focus.
 */
export function openHost(): OwnHost {
  const host = createIn(document, 'div');
  const shadow = attachShadow(host, { mode: 'closed' });
  const canPop = 'popover' in host;
  if (canPop) host.setAttribute('popover', 'manual');
  rememberOurs(host);
  dress(shadow);
  for (const type of KEPT_INSIDE) shadow.addEventListener(type, (event) => event.stopPropagation());
  let returns = 0;

  function keep(): boolean {
    const place = home();
    if (!place) return isConnected(host);
    if (parentOf(host) !== place) {
      // Being thrown out counts; moving along with a dialog, or going down with it, does not.
      if (parentOf(host) === null && shadow.childNodes.length > 0 && ++returns > MAX_RETURNS + 1) return false;
      append(place, host);
    }
    if (canPop && !matches(host, ':popover-open')) {
      try {
        host.showPopover();
      } catch {
        // Not in the top layer, but still fixed above the page.
      }
    }
    return true;
  }

  keep();
  return { shadow, keep, remove: () => host.remove() };
}
