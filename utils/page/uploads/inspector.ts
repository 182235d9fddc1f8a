import type { KindCarried } from '../../images/kindsCarried.ts';
import type { StopReason } from '../../images/stopReasons.ts';

/** What the row of an upload says about a file. */
export interface FileFacts {
  width?: number;
  height?: number;
  carries: KindCarried[];
  reasons: StopReason[];
  canClean: boolean;
}

/**
 * The readers and the remover of utils/images, in this script's own world of the page. They are large, so they are put
 * there when the first picture comes (entrypoints/inspect.ts).
 */
export interface Inspector {
  /** The quick look: false only where there is certainly nothing but the picture. */
  mayCarry(bytes: Uint8Array): boolean;
  look(bytes: Uint8Array): FileFacts;
  /** The bytes that make the picture, for telling the same picture in two files. */
  picture(bytes: Uint8Array): Uint8Array;
  /** SHA-256 in hex. */
  hash(bytes: Uint8Array): Promise<string>;
  /** The file without what it carries, in pieces, those that stay as views on the bytes; null where that cannot be done. */
  clean(bytes: Uint8Array<ArrayBuffer>): { parts: Uint8Array[]; removed: KindCarried[] } | null;
}

const KEY = 'lenscapInspector';
type World = Record<typeof KEY, Inspector | undefined>;

/** Called by the script that holds it. */
export function offerInspector(inspector: Inspector): void {
  (globalThis as unknown as World)[KEY] = inspector;
}

let coming: Promise<void> | undefined;

/** The inspector; `bring` has the extension put it here, once. Rejects if that failed; the next call tries again. */
export async function inspectorBy(bring: () => Promise<unknown>): Promise<Inspector> {
  const world = globalThis as unknown as World;
  if (!world[KEY]) {
    coming ??= bring()
      .then(() => undefined)
      .finally(() => {
        coming = undefined;
      });
    await coming;
  }
  const inspector = world[KEY];
  if (!inspector) throw new Error('inspector-missing');
  return inspector;
}
