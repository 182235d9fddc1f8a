import { browser } from 'wxt/browser';

interface Schema<T> {
  parse(value: unknown): T;
  safeParse(value: unknown): { success: true; data: T } | { success: false };
}

/** Settings of one kind, under one key of the extension's storage. */
export interface StoredSettings<T> {
  /** As stored; what does not fit counts as never set. */
  read(): Promise<T>;
  /** Changes and stores them; throws if they do not fit. Two changes at once: the later one wins. */
  change(change: (settings: T) => T): Promise<void>;
  /** Calls `changed` after every change, from whatever page. */
  onChanged(changed: () => void): void;
}

/** @param none what counts where nothing was set */
export function storedSettings<T>(key: string, schema: Schema<T>, none: T): StoredSettings<T> {
  async function read(): Promise<T> {
    const settings = schema.safeParse((await browser.storage.local.get(key))[key]);
    return settings.success ? settings.data : none;
  }
  return {
    read,
    async change(change) {
      await browser.storage.local.set({ [key]: schema.parse(change(await read())) });
    },
    onChanged(changed) {
      browser.storage.local.onChanged.addListener((changes) => {
        if (key in changes) changed();
      });
    },
  };
}
