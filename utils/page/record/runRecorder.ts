import { make, say } from '../card/make.ts';
import { openHost } from '../card/openHost.ts';
import { draftRoute } from './draftRoute.ts';
import { type RecordedStep, recordRoute } from './recordRoute.ts';
import type { RecordTask } from './recordTask.ts';

/**
 * A card in the page that lists what the person clicks, as the step it would be in a route, and puts the draft on the
 * clipboard when they ask for it. Nothing goes anywhere else; the card shows all that the draft will hold. Ends with its
 * button, with the signal, and with the page.
 */
export function runRecorder({ texts, today }: RecordTask, signal: AbortSignal): void {
  const life = new AbortController();
  const host = openHost();
  let steps: RecordedStep[] = [];

  const list = make('ol');
  const status = make('p', { role: 'status', 'aria-live': 'polite', class: 'remark' });
  const copy = make('button', { type: 'button', class: 'main' }, texts.copy);
  const stop = make('button', { type: 'button' }, texts.stop);
  const move = make('button', { type: 'button', class: 'close', 'aria-label': texts.move, title: texts.move }, '⇅');
  copy.disabled = true;
  const card = make(
    'section',
    { class: 'card', role: 'region', 'aria-label': texts.title, lang: texts.lang, dir: texts.dir },
    make(
      'div',
      { class: 'head' },
      make('div', {}, make('p', { class: 'brand' }, texts.brand), make('h2', {}, texts.title)),
      move,
    ),
    make('p', {}, texts.hint),
    list,
    status,
    make('div', { class: 'choices' }, copy, stop),
  );
  host.shadow.append(card);

  async function toClipboard() {
    const route = draftRoute(steps, document.documentElement.lang, today);
    try {
      await navigator.clipboard.writeText(`${JSON.stringify(route, null, 2)}\n`);
      say(status, texts.copied);
    } catch {
      // The page's policy may forbid the clipboard; the person is told, the steps stay on the card.
      say(status, texts.notCopied);
    }
  }
  function end() {
    life.abort();
    host.remove();
  }

  move.addEventListener('click', (event) => event.isTrusted && card.classList.toggle('top'));
  copy.addEventListener('click', (event) => event.isTrusted && void toClipboard());
  stop.addEventListener('click', (event) => event.isTrusted && end());
  signal.addEventListener('abort', end, { signal: life.signal });
  recordRoute({
    signal: life.signal,
    onStep(all) {
      steps = all;
      copy.disabled = false;
      say(status, '');
      list.replaceChildren(...steps.map(({ role, name }) => make('li', {}, name ? `${name} (${role})` : role)));
      // A modal dialog that this click opened would leave the card inert outside it.
      requestAnimationFrame(() => !life.signal.aborted && !host.keep() && end());
    },
  });
}
