import type { SyncArea } from '../sync/syncThroughBrowser.ts';

/** `storage.sync` in memory, with the quotas of both browsers. Tests only. */
export class MemorySyncArea implements SyncArea {
  items: Record<string, string> = {};
  /** Set to make every call fail as it does where the browser lets nobody sync. */
  isOff = false;
  writes = 0;

  async get(): Promise<Record<string, unknown>> {
    this.#check(this.items);
    return { ...this.items };
  }
  async set(items: Record<string, string>): Promise<void> {
    const next = { ...this.items, ...items };
    this.#check(next);
    this.items = next;
    this.writes++;
  }
  async remove(keys: string[]): Promise<void> {
    this.items = Object.fromEntries(Object.entries(this.items).filter(([key]) => !keys.includes(key)));
  }
  size(): number {
    return Object.entries(this.items).reduce((sum, [key, value]) => sum + key.length + JSON.stringify(value).length, 0);
  }

  #check(items: Record<string, string>): void {
    if (this.isOff) throw new Error('Sync is not available');
    const sizes = Object.entries(items).map(([key, value]) => key.length + JSON.stringify(value).length);
    if (sizes.some((size) => size > 8192)) throw new Error('QUOTA_BYTES_PER_ITEM quota exceeded');
    if (sizes.length > 512) throw new Error('MAX_ITEMS quota exceeded');
    if (sizes.reduce((sum, size) => sum + size, 0) > 102_400) throw new Error('QUOTA_BYTES quota exceeded');
  }
}
