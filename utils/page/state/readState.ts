import { isConnected, now } from '../dom/natives.ts';
import { pause } from '../dom/pause.ts';
import { lookAt } from './lookAt.ts';
import type { DoubtReason, Read, ReadableControl, StateReading } from './readingTypes.ts';

/** Between the two looks. Long enough for a value that comes from the server to replace a default. */
const GAP_MS = 1_500;
/** A page younger than this is still being put together, however complete it looks. */
const SETTLED_AFTER_MS = 4_000;

export interface ReadOptions {
  /** Milliseconds between the looks; the default also waits until the page is a few seconds old. */
  gapMs?: number;
  signal?: AbortSignal;
  /** Finds the control again where the page has drawn it anew between the looks. */
  refind?(): Element | undefined;
}

/**
 * What the switch says, and what that means for the person. Two looks have to agree. Which state protects comes from
 * the catalogue and is never guessed from words. A wrong answer is far worse than `could-not-tell`.
 */
export async function readState(
  element: Element,
  control: ReadableControl,
  options: ReadOptions = {},
): Promise<StateReading> {
  const first = lookAt(element, control.labels);
  const doubt = (reason: DoubtReason, read: Read): StateReading => ({ state: 'could-not-tell', reason, read });
  if (!control.protectiveState) return doubt('no-polarity', first.read);
  if (!first.shows) return doubt(first.reason, first.read);
  await pause(options.gapMs ?? Math.max(GAP_MS, SETTLED_AFTER_MS - now()), options.signal);
  if (options.signal?.aborted) return doubt('out-of-time', first.read);
  const again = isConnected(element) ? element : options.refind?.();
  const second = lookAt(again ?? element, control.labels);
  if (!second.shows) return doubt(second.reason, second.read);
  if (second.shows !== first.shows || second.read.name !== first.read.name) return doubt('changing', second.read);
  return {
    state: second.shows === control.protectiveState ? 'protective' : 'exposed',
    reason: 'read',
    read: second.read,
  };
}
