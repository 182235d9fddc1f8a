import { browser } from 'wxt/browser';
import { oneAfterTheOther } from './oneAfterTheOther.ts';

interface Schema<T> {
  parse(value: unknown): T;
  safeParse(value: unknown): { success: true; data: T } | { success: false };
}

/** Settings of one kind, under one key of the extension's storage. */
export interface StoredSettings<T> {
  /** As stored; what does not fit counts as never set. */
  read(): Promise<T>;
  /** Changes and stores them; throws if they do not fit. Changes by one page, or by the worker, are made one after the other. */
  change(change: (settings: T) => T): Promise<void>;
  /** Calls `changed` after every change, from whatever page. Returns the way to stop. */
  onChanged(changed: () => void): () => void;
}

/** @param none what counts where nothing was set */
export function storedSettings<T>(key: string, schema: Schema<T>, none: T): StoredSettings<T> {
  async function read(): Promise<T> {
    const settings = schema.safeParse((await browser.storage.local.get(key))[key]);
    return settings.success ? settings.data : none;
  }
  return {
    read,
    change: oneAfterTheOther(async (change) => {
      await browser.storage.local.set({ [key]: schema.parse(change(await read())) });
    }),
    onChanged(changed) {
      const heard = (changes: object) => {
        if (key in changes) changed();
      };
      browser.storage.local.onChanged.addListener(heard);
      return () => browser.storage.local.onChanged.removeListener(heard);
    },
  };
}
