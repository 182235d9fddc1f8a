import { now } from '../dom/natives.ts';

/** How often at most, and at least, the page is looked at, ms. Shadow roots and frames report no change, so it is also asked. */
const SOONEST_MS = 250;
const LATEST_MS = 1_000;
/** Looking may take one part in so many of the time. */
const SHARE = 10;
/** All looking together, ms; then the page has had its chance. */
const TOTAL_MS = 20_000;

const WATCHED = [
  'class',
  'style',
  'hidden',
  'role',
  'open',
  'inert',
  'disabled',
  'aria-hidden',
  'aria-label',
  'aria-checked',
  'aria-pressed',
  'aria-expanded',
  'data-state',
];

/**
 * Calls `look` again and again while the page changes, never more than its share of time.
 * @param onSpent called once when the total is spent; `look` is not called again
 */
export function followPage(options: { look(): void; onSpent(): void; signal: AbortSignal }): { soon(): void } {
  const { look, onSpent, signal } = options;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = Number.POSITIVE_INFINITY;
  let earliest = 0;
  let spent = 0;

  function plan(at: number) {
    if (signal.aborted || spent > TOTAL_MS) return;
    const when = Math.max(at, earliest);
    if (when >= due) return;
    clearTimeout(timer);
    due = when;
    timer = setTimeout(run, Math.max(0, when - now()));
  }

  function run() {
    due = Number.POSITIVE_INFINITY;
    const start = now();
    look();
    const cost = now() - start;
    spent += cost;
    earliest = start + cost + Math.max(SOONEST_MS, cost * SHARE);
    if (spent > TOTAL_MS) onSpent();
    else plan(now() + LATEST_MS);
  }

  const soon = () => plan(now());
  const observer = new MutationObserver(soon);
  observer.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: WATCHED });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    observer.disconnect();
  });
  soon();
  return { soon };
}
