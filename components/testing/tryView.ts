import { act, createElement, type FunctionComponent } from 'react';
import { createRoot } from 'react-dom/client';
import { vi } from 'vitest';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

/** A view's module and what the view is given. */
export type Loaded = [load: () => Promise<unknown>, props: object];

/** Draws a view in jsdom, touches it once, and reads it when all is done; `unhandled` are the rejections nobody took. */
export async function tryView<T>(
  name: string,
  [load, props]: Loaded,
  touch: (place: HTMLElement) => void,
  read: (place: HTMLElement) => T,
): Promise<{ shown: T; unhandled: unknown[] }> {
  const unhandled: unknown[] = [];
  const heard = (reason: unknown) => unhandled.push(reason);
  process.on('unhandledRejection', heard);
  const log = vi.spyOn(console, 'error').mockReturnValue();
  const place = document.body.appendChild(document.createElement('div'));
  try {
    const loaded = (await load()) as Record<string, FunctionComponent>;
    const root = createRoot(place);
    await act(async () => root.render(createElement((loaded[name] ?? loaded.default) as FunctionComponent, props)));
    await act(async () => touch(place));
    await act(async () => void (await new Promise(setImmediate)));
    const shown = read(place);
    await act(async () => root.unmount());
    return { shown, unhandled };
  } finally {
    process.off('unhandledRejection', heard);
    log.mockRestore();
    place.remove();
  }
}
