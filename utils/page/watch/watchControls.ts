import { now } from '../dom/natives.ts';
import { whenIdle } from '../dom/whenIdle.ts';
import { readControl } from '../state/readControl.ts';
import type { ReadableControl, StateReading } from '../state/readingTypes.ts';
import { glimpse, isBig } from './glimpse.ts';

/** When the page is looked at after it has loaded, and after each click or key of the person, ms. */
const AFTER_MS = [800, 3_000];
/** So long is waited for an idle moment, ms. */
const PATIENCE_MS = 2_000;
/** All quick looks together may take so many ms, and one part in so many of the time since; else the next one waits. */
const ALLOWED_MS = 60;
const SHARE = 200;
/** Time for the first look, ms; one that was cut short gives the next ones twice as much, up to the second figure. */
const LOOK_MS = [15, 120] as const;
/** A control that cannot be read is tried so often. */
const MOST_READS = 3;

/** A control to look for; `id` is the caller's own. */
export interface WatchedControl extends ReadableControl {
  id: string;
}

export interface WatchOptions {
  controls: readonly WatchedControl[];
  signal: AbortSignal;
  /** Milliseconds between the two looks of a reading; see `readState`. */
  gapMs?: number;
  /** Each control at most once. `untouched`: the person has done nothing in this page since it loaded. */
  onRead(id: string, reading: Extract<StateReading, { reason: 'read' }>, untouched: boolean): void;
}

/** Anything the person did since the page loaded; where the browser does not say, they may have. */
const isUntouched = (): boolean => navigator.userActivation?.hasBeenActive === false;

/**
 * Reads each control once, when it comes into sight. It does not follow what the page does: settings of an app open
 * after a click, so it looks a moment after the page has loaded and after each act of the person, when the page is idle.
 * It stops when every control was read, and looks less often where looking costs more than its share of time.
 */
export function watchControls({ controls, signal, gapMs, onRead }: WatchOptions): void {
  const life = new AbortController();
  const left = new Map(controls.map((control) => [control.id, { control, reads: 0 }]));
  let timers: ReturnType<typeof setTimeout>[] = [];
  let spent = 0;
  let time: number = LOOK_MS[0];
  let reading = false;
  let missed = false;

  function end() {
    for (const timer of timers) clearTimeout(timer);
    life.abort();
  }

  function soon() {
    for (const timer of timers) clearTimeout(timer);
    timers = AFTER_MS.map((delay) => lookIn(delay, delay === AFTER_MS.at(-1)));
  }

  const lookIn = (delay: number, isLast: boolean) =>
    setTimeout(() => whenIdle(() => void look(isLast), PATIENCE_MS), delay);

  async function look(isLast: boolean) {
    // To look through a big page costs milliseconds each time; one look has to do there.
    if (!isLast && isBig(document)) return;
    missed ||= reading;
    if (life.signal.aborted || reading) return;
    const wait = (spent - ALLOWED_MS) * SHARE - now();
    if (wait > 0) {
      // A busy machine makes a look cost many times what it is worth: the page must not go unseen for that.
      if (isLast) timers.push(lookIn(wait, true));
      return;
    }
    const open = [...left.values()];
    const start = now();
    const { seen, cutShort } = glimpse(
      document,
      open.map(({ control }) => control),
      time,
    );
    spent += now() - start;
    missed ||= cutShort;
    if (cutShort) time = Math.min(2 * time, LOOK_MS[1]);
    reading = true;
    for (const [index, each] of open.entries()) if (seen.has(index)) await read(each);
    reading = false;
    if (left.size === 0) end();
    else if (missed) soon();
    missed = false;
  }

  async function read(each: { control: WatchedControl; reads: number }) {
    const { control } = each;
    const found = await readControl(document, control, { signal: life.signal, ...(gapMs !== undefined && { gapMs }) });
    if (life.signal.aborted) return;
    if (found.reason === 'read' || ++each.reads >= MOST_READS) left.delete(control.id);
    missed ||= left.has(control.id);
    if (found.reason === 'read') onRead(control.id, found, isUntouched());
  }

  const listen = { signal: life.signal, capture: true, passive: true } as const;
  const acted = (event: Event) => {
    if (event.isTrusted && (!(event instanceof KeyboardEvent) || event.key === 'Enter' || event.key === ' ')) soon();
  };
  for (const type of ['click', 'keyup', 'popstate', 'hashchange']) window.addEventListener(type, acted, listen);
  if (signal.aborted) end();
  else signal.addEventListener('abort', end, { signal: life.signal });
  if (left.size > 0) soon();
  else end();
}
