import { make, say } from '../card/make.ts';
import { openHost } from '../card/openHost.ts';
import type { GuideStep, GuideTexts } from './guideTypes.ts';
import type { Box } from './viewportBox.ts';

/** Space between what is pointed at and the ring. */
const GAP = 5;

export type Tone = 'neutral' | 'protective' | 'exposed';

export interface GuideView {
  keep(): boolean;
  mark(index: number): void;
  /** The line that is read aloud. */
  tell(text: string, tone: Tone): void;
  /** Puts the ring around a box of the viewport; null takes it away. */
  point(box: Box | null): void;
  remove(): void;
}

/** The card and the ring. Writes to the DOM only what has changed. */
export function openGuideView(steps: readonly GuideStep[], texts: GuideTexts, onClose: () => void): GuideView {
  const host = openHost();
  const close = make('button', { type: 'button', class: 'close', 'aria-label': texts.close }, '✕');
  const status = make('p', { role: 'status', 'aria-live': 'polite', class: 'status' });
  const items = steps.map((step) => make('li', {}, step.words));
  const card = make(
    'section',
    { class: 'card', role: 'region', 'aria-label': texts.title, lang: texts.lang, dir: texts.dir },
    make('header', {}, make('h2', {}, texts.title), close),
    make('ol', {}, ...items),
    status,
  );
  const ring = make('div', { class: 'ring', 'aria-hidden': 'true', hidden: '' });
  host.shadow.append(ring, card);
  close.addEventListener('click', (event) => {
    if (event.isTrusted) onClose();
  });

  let drawn = '';
  let marked = -1;

  /** Goes to the other end of the window where the card would lie on what it points at. */
  function makeRoom(box: Box) {
    const own = card.getBoundingClientRect();
    const overlaps =
      box.left < own.right && box.left + box.width > own.left && box.top < own.bottom && box.top + box.height > own.top;
    if (overlaps) card.classList.toggle('top');
  }

  return {
    keep: host.keep,
    remove: host.remove,
    mark(index) {
      if (index === marked) return;
      items[marked]?.removeAttribute('aria-current');
      items[index]?.setAttribute('aria-current', 'step');
      marked = index;
    },
    tell(text, tone) {
      say(status, text);
      if (status.dataset.tone !== tone) status.dataset.tone = tone;
    },
    point(box) {
      const shape = box ? [box.left, box.top, box.width, box.height].map(Math.round).join(' ') : '';
      if (shape === drawn) return;
      drawn = shape;
      ring.hidden = !box;
      if (!box) return;
      ring.style.transform = `translate(${Math.round(box.left) - GAP}px, ${Math.round(box.top) - GAP}px)`;
      ring.style.width = `${Math.round(box.width) + 2 * GAP - 6}px`;
      ring.style.height = `${Math.round(box.height) + 2 * GAP - 6}px`;
      makeRoom(box);
    },
  };
}
