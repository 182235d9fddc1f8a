import { useCallback, useEffect, useRef, useState } from 'react';
import type * as z from 'zod/mini';
import { dropAside, dropDraft, putAside, readAside, readDraft, writeDraft } from '../../utils/extension/drafts.ts';

type Change<T> = Partial<T> | ((now: T) => Partial<T>);

/** Drafts that could not be read into their form, oldest first. */
export interface Aside {
  kept: readonly unknown[];
  throwAway: () => Promise<void>;
}

/**
 * A form that survives its page: read back when the page opens, written after every change. What was stored and no
 * longer fits is put `aside`, before the empty form takes its place. `undefined` until the stored draft was read.
 */
export function useDraft<T extends object>(
  name: string,
  schema: z.ZodMiniType<T>,
  empty: () => T,
): { draft: T | undefined; change: (change: Change<T>) => void; drop: () => Promise<void>; aside: Aside } {
  const [draft, setDraft] = useState<T>();
  const [kept, setKept] = useState<readonly unknown[]>([]);
  const start = useRef(empty);
  /** What is stored could not be looked at, so it is not written over. */
  const isUnread = useRef(false);
  useEffect(() => {
    let here = true;
    const begin = async () => {
      const stored = await readDraft(name);
      const found = schema.safeParse(stored);
      if (!found.success && stored !== undefined) await putAside(name, stored);
      const kept = await readAside(name);
      if (!here) return;
      setKept(kept);
      setDraft(found.success ? found.data : start.current());
    };
    begin().catch((error) => {
      console.error('draft-not-read', error);
      isUnread.current = true;
      if (here) setDraft(start.current());
    });
    return () => {
      here = false;
    };
  }, [name, schema]);
  useEffect(() => {
    if (draft && !isUnread.current) writeDraft(name, draft).catch((error) => console.error('draft-not-kept', error));
  }, [name, draft]);
  const change = useCallback((part: Change<T>) => {
    setDraft((now) => {
      if (!now) return now;
      const update = typeof part === 'function' ? part(now) : part;
      return Object.keys(update).length > 0 ? { ...now, ...update } : now;
    });
  }, []);
  const drop = useCallback(() => dropDraft(name), [name]);
  const throwAway = useCallback(async () => {
    await dropAside(name);
    setKept([]);
  }, [name]);
  return { draft, change, drop, aside: { kept, throwAway } };
}
