import { make } from '../card/make.ts';
import { openHost } from '../card/openHost.ts';
import { isConnected, now } from '../dom/natives.ts';

export interface Question<A extends string> {
  lang: string;
  dir: 'ltr' | 'rtl';
  /** Who asks: a page could ask as well. */
  brand: string;
  title: string;
  lines: ReadonlyArray<string | { heading: string; items: readonly string[] }>;
  answers: ReadonlyArray<{ answer: A; text: string; main?: boolean }>;
  /** Label of a check box; none without. */
  remember?: string;
  /** The answer of Esc, of a page that is left, and of a card the page keeps taking away. */
  otherwise: A;
}

/** A click sooner than this was meant for something that was here before. */
const TOO_SOON_MS = 400;
const KEEP_EVERY_MS = 300;

/**
 * Asks the person in a card of ours. Only trusted clicks count, and not in the first moments; the focus goes to the
 * card, not to a button, so that a key still being pressed answers nothing.
 */
export function askCard<A extends string>(
  question: Question<A>,
  signal: AbortSignal,
): Promise<{ answer: A; remember: boolean }> {
  const { promise, resolve } = Promise.withResolvers<{ answer: A; remember: boolean }>();
  const life = new AbortController();
  const host = openHost();
  const opened = now();
  const box = make('input', { type: 'checkbox' });
  const buttons = question.answers.map(({ answer, text, main }) => {
    const button = make('button', { type: 'button', class: main ? 'main' : '' }, text);
    button.addEventListener('click', (event) => {
      if (event.isTrusted && now() - opened > TOO_SOON_MS) end(answer);
    });
    return button;
  });
  const lines = question.lines.flatMap((line) =>
    typeof line === 'string'
      ? [make('p', {}, line)]
      : [make('p', {}, line.heading), make('ul', {}, ...line.items.map((item) => make('li', {}, item)))],
  );
  const { lang, dir, brand, title } = question;
  const card = make(
    'section',
    { class: 'card middle', role: 'alertdialog', 'aria-label': title, lang, dir, tabindex: '-1' },
    make('p', { class: 'brand' }, brand),
    make('h2', {}, title),
    ...lines,
    ...(question.remember ? [make('label', {}, box, question.remember)] : []),
    make('div', { class: 'choices' }, ...buttons),
  );
  host.shadow.append(card);
  const before = document.activeElement;
  card.focus({ preventScroll: true });

  function end(answer: A) {
    if (life.signal.aborted) return;
    life.abort();
    clearInterval(keeper);
    host.remove();
    if (before instanceof HTMLElement) HTMLElement.prototype.focus.call(before, { preventScroll: true });
    resolve({ answer, remember: box.checked });
  }

  const otherwise = () => end(question.otherwise);
  const keeper = setInterval(() => {
    const wasThere = isConnected(card);
    if (!host.keep()) return otherwise();
    // What a page throws out loses the focus.
    if (!wasThere) card.focus({ preventScroll: true });
  }, KEEP_EVERY_MS);
  const listen = { capture: true, signal: life.signal } as const;
  window.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.key !== 'Escape') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      otherwise();
    },
    listen,
  );
  window.addEventListener('pagehide', otherwise, listen);
  if (signal.aborted) otherwise();
  else signal.addEventListener('abort', otherwise, { signal: life.signal });
  return promise;
}
