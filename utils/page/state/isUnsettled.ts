import { composedPath } from '../dom/composed.ts';
import { attr, has, matches, queryAll } from '../dom/natives.ts';

/** How far around the switch a placeholder or spinner counts. */
const NEAR = 6;
const LOADING_CLASS = /(^|[\s_-])(skeleton|shimmer|loading|pending|placeholder-glow)($|[\s_-])/i;
const LOADING_CLASS_IN_CAMEL = /(Skeleton|Shimmer|Loading|Pending)(-|$|\s|[A-Z])/;
const LOADING_STATE = /^(loading|pending|busy|saving)$/i;
const SPINNER = '[aria-busy="true" i],[role="progressbar" i],progress,[class*="spinner" i],[class*="animate-spin" i]';

/** Cannot be operated: by its own attributes or those of the group it stands in. */
export function isDisabled(element: Element): boolean {
  if (
    matches(element, ':disabled') ||
    attr(element, 'data-disabled') === '' ||
    attr(element, 'data-disabled') === 'true'
  )
    return true;
  for (const at of composedPath(element)) if (attr(at, 'aria-disabled') === 'true') return true;
  return false;
}

/** The page itself says that it is not ready here: what the switch shows now may be a default and not the setting. */
export function isBusy(element: Element): boolean {
  let step = 0;
  for (const at of composedPath(element)) {
    if (attr(at, 'aria-busy') === 'true') return true;
    if (step++ > NEAR) continue;
    if (has(at, 'data-loading') && attr(at, 'data-loading') !== 'false') return true;
    if (LOADING_STATE.test(attr(at, 'data-state') ?? '')) return true;
    const classes = attr(at, 'class') ?? '';
    if (LOADING_CLASS.test(classes) || LOADING_CLASS_IN_CAMEL.test(classes)) return true;
  }
  return queryAll(element, SPINNER).length > 0;
}
