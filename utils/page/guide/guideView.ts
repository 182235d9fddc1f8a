import { make, say } from '../card/make.ts';
import { openHost } from '../card/openHost.ts';
import { boxOf } from '../dom/natives.ts';
import { clearPlace, type Place } from './clearPlace.ts';
import type { GuideStep, GuideTexts } from './guideTypes.ts';
import type { Box } from './viewportBox.ts';

/** Space between what is pointed at and the ring. */
const GAP = 5;

export type Tone = 'neutral' | 'protective' | 'exposed';

export interface GuideView {
  keep(): boolean;
  mark(index: number): void;
  /** What is read aloud: the step, which the list shows already, and the remark on it, which is shown. */
  tell(step: string, remark: string, tone: Tone): void;
  /** Puts the ring around a box of the viewport; null takes it away. */
  point(box: Box | null): void;
  remove(): void;
}

/** The card and the ring. Writes to the DOM only what has changed. */
export function openGuideView(steps: readonly GuideStep[], texts: GuideTexts, onClose: () => void): GuideView {
  const host = openHost();
  const close = make('button', { type: 'button', class: 'close', 'aria-label': texts.close }, '✕');
  const heard = make('span', { class: 'heard' });
  const shown = make('span', { class: 'remark' });
  const status = make('p', { role: 'status', 'aria-live': 'polite', class: 'status' }, heard, ' ', shown);
  const items = steps.map((step) => make('li', {}, step.words));
  // The only step often is the control, and says what the title would say.
  const isSaid = steps.every(({ words }) => words === texts.title);
  const card = make(
    'section',
    { class: 'card', role: 'region', 'aria-label': texts.title, lang: texts.lang, dir: texts.dir },
    make(
      'div',
      { class: 'head' },
      make('div', {}, make('p', { class: 'brand' }, texts.brand), isSaid ? '' : make('h2', {}, texts.title)),
      close,
    ),
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
  let target: Box | null = null;
  let place: Place = '';
  let isSmall = false;

  /** Goes where the card does not lie on what it points at; where there is no such place, it shows the one step only. */
  function makeRoom() {
    if (!target) return;
    const choose = () => clearPlace(boxOf(host.shadow.host), boxOf(card), target as Box, place);
    let chosen = choose();
    if (!chosen.isClear && !isSmall) {
      isSmall = true;
      card.classList.add('small');
      chosen = choose();
    }
    if (chosen.place === place) return;
    place = chosen.place;
    card.className = `card ${place}${isSmall ? ' small' : ''}`;
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
    tell(step, remark, tone) {
      say(heard, step);
      say(shown, remark);
      if (status.dataset.tone !== tone) status.dataset.tone = tone;
      makeRoom();
    },
    point(box) {
      const shape = box ? [box.left, box.top, box.width, box.height].map(Math.round).join(' ') : '';
      if (shape === drawn) return;
      drawn = shape;
      target = box;
      ring.hidden = !box;
      if (!box) return;
      ring.style.transform = `translate(${Math.round(box.left) - GAP}px, ${Math.round(box.top) - GAP}px)`;
      ring.style.width = `${Math.round(box.width) + 2 * GAP - 6}px`;
      ring.style.height = `${Math.round(box.height) + 2 * GAP - 6}px`;
      makeRoom();
    },
  };
}
