/**
 * What scripts/catalogPlugin.ts makes of catalog/services at build time. Loading a shard, a service or the list imports
 * one file of the package; with a catalogue of one shard, host and standing shards are in the module itself.
 * `import()` does not exist in Chrome's service worker: there only shards that are inline can be loaded.
 */
declare module 'virtual:catalog-hosts' {
  /** Changes whenever a shard of hosts or standings does: names the copy a worker may keep of them. */
  export const catalogVersion: string;
  export const hostShardCount: number;
  /** True: the shards are in this module, and a worker can use them. */
  export const hostShardsInline: boolean;
  export function loadHostShard(shard: number): Promise<string>;
}

declare module 'virtual:catalog-standing' {
  export const standingShardCount: number;
  export const standingShardsInline: boolean;
  export function loadStandingShard(
    shard: number,
  ): Promise<Readonly<Record<string, import('./toStandingFacts.ts').StandingFacts>>>;
}

declare module 'virtual:catalog' {
  /** Rejects if there is no such service or its file cannot be read. Not for the worker. */
  export function loadService(id: string): Promise<import('./serviceSchema.ts').Service>;
}

declare module 'virtual:catalog-list' {
  /** One row per service, sorted by name. */
  export function loadList(): Promise<readonly import('./toRow.ts').ServiceRow[]>;
}
