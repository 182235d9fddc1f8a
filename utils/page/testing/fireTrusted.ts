import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * jsdom's own dispatch, which all events pass. A test cannot make an event that says it is trusted in any other way,
 * which is the point of `isTrusted`.
 */
const require = createRequire(import.meta.url);
const inside = join(dirname(require.resolve('jsdom/package.json')), 'lib/jsdom/living/events/EventTarget-impl.js');
const { prototype } = require(inside).implementation;
const dispatch = prototype._dispatch;
let isPerson = false;

prototype._dispatch = function (event: { isTrusted: boolean }, ...rest: unknown[]) {
  if (isPerson) event.isTrusted = true;
  isPerson = false;
  return dispatch.call(this, event, ...rest);
};

/** Dispatches an event as the browser does for a person's act: `isTrusted` is true. Events it causes are not. */
export function fireTrusted(target: EventTarget, event: Event): boolean {
  isPerson = true;
  return target.dispatchEvent(event);
}
