import { browser } from 'wxt/browser';
import type { KindCarried } from '../images/kindsCarried.ts';

export const UPLOAD_PORT = 'uploads';

/** What a script in a page tells the worker of uploads. The worker checks it (`onUploads`). */
export interface UploadNote {
  /** Handed over just now. */
  seen?: {
    /** Of its row: told again, it is the same row. */
    id: string;
    how: 'picker' | 'drop' | 'paste' | 'capture';
    name: string;
    type: string;
    size: number;
    choice: 'not-asked' | 'cleaned' | 'as-it-is' | 'stopped';
    removed?: KindCarried[];
  }[];
  /** What was in them. */
  read?: {
    id: string;
    width?: number;
    height?: number;
    sha256?: string;
    pictureSha256?: string;
    carries?: KindCarried[];
  }[];
  /** Not taken by the page after all. */
  refused?: string[];
  /** The answer at the door the person wants given again on this site. */
  remember?: 'cleaned' | 'as-it-is';
  /** Put the inspector (entrypoints/inspect.ts) into this frame. */
  bring?: true;
}

/** The worker's answer: these are on disk (or were refused) and need not be told again. */
export interface UploadReceipt {
  done?: string[];
  /** Whether the inspector is in this frame now. */
  brought?: boolean;
}

/** The page's end of the connection to the worker. */
export interface UploadSender {
  tell(note: UploadNote): void;
  /** Has the inspector put into this frame; rejects if that fails. */
  bring(): Promise<void>;
  /** Has the browser start the worker: a tab that goes before that takes what it told along. */
  wake(): void;
}

type Seen = NonNullable<UploadNote['seen']>[number];
type Read = NonNullable<UploadNote['read']>[number];

/** Uploads told again in one note. */
const IN_ONE_NOTE = 1_000;
/** Connections in a row that may end without a word; then the worker will not have us, and the next upload tries again. */
const MOST_ENDS = 5;

/**
 * Opened by the first upload, or a moment before it (`wake`), and closed when all are on disk. The worker writes down what it was told when the tab goes
 * away. A worker that died is told again, with what was read until then; what is still being read follows. It may have
 * died after it wrote: the ids are the same, so the ledger knows the rows.
 */
export function uploadSender(): UploadSender {
  let port: ReturnType<typeof browser.runtime.connect> | undefined;
  let coming: PromiseWithResolvers<void> | undefined;
  const untold = new Map<string, { seen: Seen; read?: Read }>();
  let ends = 0;

  function open() {
    if (port) return port;
    const opened = browser.runtime.connect({ name: UPLOAD_PORT });
    opened.onMessage.addListener((message: unknown) => {
      const { done = [], brought } = message as UploadReceipt;
      ends = 0;
      for (const id of done) untold.delete(id);
      if (brought === true) coming?.resolve();
      if (brought === false) coming?.reject(new Error('inspector-not-brought'));
      if (brought !== undefined) coming = undefined;
      if (untold.size === 0 && !coming) close();
    });
    opened.onDisconnect.addListener(() => {
      if (port !== opened) return;
      port = undefined;
      coming?.reject(new Error('worker-gone'));
      coming = undefined;
      if (untold.size > 0 && ++ends < MOST_ENDS) post();
    });
    port = opened;
    // Whoever is at the other end now knows of none of them.
    const all = [...untold.values()];
    for (let at = 0; at < all.length; at += IN_ONE_NOTE) {
      const some = all.slice(at, at + IN_ONE_NOTE);
      opened.postMessage({ seen: some.map(({ seen }) => seen), read: some.flatMap(({ read }) => read ?? []) });
    }
    return opened;
  }

  function close() {
    const old = port;
    port = undefined;
    old?.disconnect();
  }

  function post(note?: UploadNote): boolean {
    try {
      const opened = open();
      if (note) opened.postMessage(note);
      return true;
    } catch {
      // The extension was updated or removed; this script is an orphan and has nobody to tell.
      port = undefined;
      return false;
    }
  }

  return {
    tell(note) {
      ends = 0;
      post();
      for (const seen of note.seen ?? []) untold.set(seen.id, { seen });
      for (const read of note.read ?? []) {
        const own = untold.get(read.id);
        if (own) own.read = read;
      }
      // A worker that dies now has forgotten them too.
      for (const id of note.refused ?? []) untold.delete(id);
      post(note);
    },
    bring() {
      if (coming) return coming.promise;
      const asked = Promise.withResolvers<void>();
      coming = asked;
      if (!post({ bring: true })) asked.reject(new Error('worker-gone'));
      return asked.promise;
    },
    wake() {
      post();
    },
  };
}
