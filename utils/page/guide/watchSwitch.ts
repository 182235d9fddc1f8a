import { now } from '../dom/natives.ts';
import { lookAt } from '../state/lookAt.ts';
import { readState } from '../state/readState.ts';
import type { GuideControl, GuideEvent } from './guideTypes.ts';

/** A page that flips its switch for ever fills nobody's ledger. Readings after a click do not count. */
const MAX_READINGS = 20;
/** A change this soon after a click of the person is theirs. */
const CLICK_COUNTS_MS = 3_000;

type StateEvent = Omit<Extract<GuideEvent, { type: 'state' }>, 'afterReload'>;

export interface SwitchWatch {
  /** The switch is on the page, as this element. */
  see(element: Element): void;
  /** The person clicked; `on` it, or elsewhere (a label, a row). */
  clicked(on: boolean): void;
  /** The switch is out of sight. */
  lose(): void;
}

/**
 * Reads the switch when it comes into sight, after the person's click on it, and when it shows something else.
 * A newer reason to read replaces a reading under way.
 */
export function watchSwitch(options: {
  control: GuideControl;
  signal: AbortSignal;
  gapMs?: number;
  refind(): Element | undefined;
  onStart(): void;
  onState(event: StateEvent): void;
}): SwitchWatch {
  const { control, signal, gapMs, refind, onStart, onState } = options;
  let current: Element | undefined;
  let shown: 'on' | 'off' | undefined;
  let clickedAt = Number.NEGATIVE_INFINITY;
  let round = 0;
  let unasked = 0;

  async function read(element: Element, after: StateEvent['after'], isSecond = false) {
    if (after !== 'click' && ++unasked > MAX_READINGS) return;
    const mine = ++round;
    onStart();
    const gap = gapMs === undefined ? {} : { gapMs };
    const reading = await readState(element, control, { signal, refind, ...gap });
    if (signal.aborted || mine !== round) return;
    // A page slower than the looks flips between them; that it changed is no answer yet.
    if (reading.reason === 'changing' && !isSecond) {
      shown = lookAt(element, control.labels).shows;
      return read(element, after, true);
    }
    onState({ type: 'state', reading, after });
  }

  return {
    see(element) {
      const { shows } = lookAt(element, control.labels);
      const isNew = current === undefined;
      const flipped = shows !== undefined && shows !== shown;
      current = element;
      if (!isNew && !flipped) return;
      shown = shows;
      const after = now() - clickedAt < CLICK_COUNTS_MS ? 'click' : isNew ? 'arrival' : 'change';
      void read(element, after);
    },
    clicked(on) {
      if (!current) return;
      clickedAt = now();
      if (!on) return;
      shown = lookAt(current, control.labels).shows;
      void read(current, 'click');
    },
    lose() {
      current = undefined;
    },
  };
}
