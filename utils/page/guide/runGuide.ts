import { boxOf, isConnected, now, scrollIntoView } from '../dom/natives.ts';
import { locateEach } from '../locate/locateControl.ts';
import { STEP_ROLES, SWITCH_ROLES } from '../locate/roles.ts';
import { shownBox } from '../locate/shownBox.ts';
import { chooseStep, type Where } from './chooseStep.ts';
import { followPage } from './followPage.ts';
import type { GuideEnd, GuideOptions } from './guideTypes.ts';
import { openGuideView, type Tone } from './guideView.ts';
import { viewportBox } from './viewportBox.ts';
import { watchSwitch } from './watchSwitch.ts';

/** Time for one search of the page, ms. */
const LOOK_MS = 300;
/** So long may a thing be gone while an app draws itself anew, before the card says that it is not there. */
const GRACE_MS = 800;

const EVENTS = { found: 'step', several: 'several', none: 'not-found', unseen: 'not-found' } as const;

/**
 * Shows the way to a control: a card with the steps, a ring around what to click next. Points and reads, never clicks.
 * Ends on Esc, the close button, leaving the page, or the signal; then nothing of it is left in the page.
 * @returns why it ended
 */
export function runGuide({
  steps,
  control,
  texts,
  afterReload,
  signal,
  gapMs,
  onEvent,
}: GuideOptions): Promise<GuideEnd> {
  const { promise, resolve } = Promise.withResolvers<GuideEnd>();
  const life = new AbortController();
  const view = openGuideView(steps, texts, () => end('close'));
  const wanted = steps.map((step) =>
    step.target
      ? { labels: control.labels, roles: control.roles ?? SWITCH_ROLES }
      : { labels: step.labels, roles: STEP_ROLES },
  );
  const isReadable = !control.roles && Boolean(control.protectiveState);
  const scrolled = new WeakSet<Element>();
  let reached = 0;
  let where: Where = { index: 0, status: 'none' };
  let lostSince: number | undefined;
  let said = '';
  let hasRead = false;
  /** How often something was told; a late remark on an older one is left out. */
  let told = 0;

  function end(why: GuideEnd) {
    if (life.signal.aborted) return;
    life.abort();
    view.remove();
    onEvent({ type: 'end', why });
    resolve(why);
  }

  const reader = watchSwitch({
    control,
    signal: life.signal,
    ...(gapMs === undefined ? {} : { gapMs }),
    refind() {
      const again = locateEach(document, wanted.slice(-1), LOOK_MS)[0];
      return again?.found === 'one' ? again.element : undefined;
    },
    onStart: () => tell(texts.reading, 'neutral'),
    onState(event) {
      const { state } = event.reading;
      const isProof = Boolean(afterReload) && event.after === 'arrival' && !hasRead;
      hasRead = true;
      const [remark, tone] =
        state === 'could-not-tell'
          ? ([texts.couldNotTell, 'neutral'] as const)
          : ([isProof && state === 'protective' ? texts.confirmed : texts[state], state] as const);
      tell(remark, tone);
      const mine = told;
      // The worker refuses what it cannot believe; after an update of the extension nobody answers at all.
      Promise.resolve(onEvent({ ...event, afterReload: isProof })).catch(() => {
        if (mine === told) tell(`${remark} ${texts.notKept}`, tone);
      });
    },
  });

  /** The step, and what there is to say about it. */
  function tell(remark: string, tone: Tone) {
    told++;
    const line = texts.step
      .replace('{number}', String(where.index + 1))
      .replace('{total}', String(steps.length))
      .replace('{words}', () => steps[where.index]?.words ?? '');
    view.tell(line, remark, tone);
  }

  function look() {
    if (!view.keep()) return end('removed');
    const next = chooseStep(locateEach(document, wanted, LOOK_MS), reached);
    if (next.status === 'found') lostSince = undefined;
    else if (where.status === 'found') {
      lostSince ??= now();
      if (now() - lostSince < GRACE_MS) return draw();
    }
    where = next;
    show();
  }

  function show() {
    const key = `${where.index} ${where.status}`;
    const step = steps[where.index];
    view.mark(where.index);
    if (key !== said) {
      said = key;
      const hasWordsOnly = where.status === 'none' && !step?.target && step?.labels.length === 0;
      const none = hasWordsOnly ? texts.byWords : texts.notFound;
      tell({ found: texts.click, several: texts.several, none, unseen: texts.tooMuch }[where.status], 'neutral');
      onEvent({ type: EVENTS[where.status], index: where.index });
    }
    if (where.status === 'found' && step?.target && isReadable) reader.see(where.element);
    else reader.lose();
    if (where.status === 'found') bringIntoView(where.element);
    draw();
  }

  /** Once for each thing, and only where it cannot be seen. */
  function bringIntoView(element: Element) {
    if (scrolled.has(element)) return;
    scrolled.add(element);
    const { top, bottom } = boxOf(element);
    if (top < 0 || bottom > window.innerHeight) scrollIntoView(element, { block: 'center', inline: 'nearest' });
  }

  function draw() {
    if (life.signal.aborted) return;
    const element = where.status === 'found' && isConnected(where.element) ? where.element : undefined;
    const box = element && shownBox(element);
    view.point(element && box ? viewportBox(element, box) : null);
  }

  const { soon } = followPage({
    look,
    signal: life.signal,
    onSpent() {
      view.point(null);
      tell(texts.tooMuch, 'neutral');
      onEvent({ type: 'stopped' });
    },
  });

  const listen = { signal: life.signal, capture: true } as const;
  const redraw = () => requestAnimationFrame(draw);
  window.addEventListener('scroll', redraw, { ...listen, passive: true });
  window.addEventListener('resize', redraw, { ...listen, passive: true });
  window.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || where.status !== 'found') return;
      const onIt = event.composedPath().includes(where.element);
      if (!steps[where.index]?.target) reached = onIt ? where.index + 1 : reached;
      else if (isReadable) reader.clicked(onIt);
      soon();
    },
    listen,
  );
  window.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.key !== 'Escape' || event.isComposing) return;
      // The dialog with the switch in it stays open; a second Esc is the page's again.
      event.preventDefault();
      event.stopImmediatePropagation();
      end('escape');
    },
    listen,
  );
  window.addEventListener('pagehide', (event) => event.isTrusted && end('left'), listen);
  if (signal?.aborted) end('aborted');
  else signal?.addEventListener('abort', () => end('aborted'), { signal: life.signal });
  return promise;
}
