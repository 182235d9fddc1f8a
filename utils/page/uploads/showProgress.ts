import { make, say } from '../card/make.ts';
import { openHost } from '../card/openHost.ts';
import type { DoorTexts } from './doorTypes.ts';

/** What is over by then needs no sign; and a screen reader that hears of every picture says nothing else. */
const EVERY_MS = 1_000;

export interface Progress {
  at(current: number): void;
  end(): void;
}

/** A quiet card for what takes longer than a moment. It asks nothing, takes no focus, and goes by itself. */
export function showProgress(texts: DoorTexts, words: 'looking' | 'cleaning', count: number): Progress {
  const line = make('p', { role: 'status', 'aria-live': 'polite' });
  let host: ReturnType<typeof openHost> | undefined;
  let current = 1;

  const ticker = setInterval(() => {
    if (!host) {
      host = openHost();
      host.shadow.append(make('section', { class: 'card', lang: texts.lang, dir: texts.dir }, line));
    }
    host.keep();
    say(line, texts[words].replace('{at}', String(current)).replace('{count}', String(count)));
  }, EVERY_MS);

  return {
    at(now) {
      current = now;
    },
    end() {
      clearInterval(ticker);
      host?.remove();
    },
  };
}
